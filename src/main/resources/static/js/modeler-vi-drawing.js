// Vietnamese of the drawing tools: palette, context pad, menus, kinds of elements, search, minimap, colours.
{
  const kinds = {
    message: "thông điệp", timer: "hẹn giờ", conditional: "điều kiện", signal: "tín hiệu", escalation: "chuyển cấp",
    error: "lỗi", cancel: "hủy", compensation: "bù hoàn", compensate: "bù hoàn", link: "liên kết",
    terminate: "chấm dứt toàn bộ",
  };
  const places = {
    "start event": "Sự kiện bắt đầu", "intermediate catch event": "Sự kiện chờ", "intermediate throw event": "Sự kiện phát",
    "boundary event": "Sự kiện biên", "end event": "Sự kiện kết thúc",
  };
  const events = {};
  for (const [place, where] of Object.entries(places)) {
    events[place] = where;
    for (const [kind, what] of Object.entries(kinds)) {
      events[`${kind} ${place}`] = `${where} ${what}`;
      events[`${kind} ${place} (non-interrupting)`] = `${where} ${what} (không ngắt)`;
    }
  }
  const elements = {
    "Task": "Tác vụ", "User task": "Tác vụ của người", "Service task": "Tác vụ hệ thống", "Send task": "Tác vụ gửi",
    "Receive task": "Tác vụ chờ nhận", "Manual task": "Tác vụ thủ công", "Business rule task": "Tác vụ theo bảng quyết định",
    "Script task": "Tác vụ mã lệnh", "Call activity": "Gọi quy trình khác",
    "Sub-process": "Quy trình con", "Sub process": "Quy trình con", "Sub-process (collapsed)": "Quy trình con (thu gọn)",
    "Sub-process (expanded)": "Quy trình con (mở rộng)", "Expanded sub process": "Quy trình con (mở rộng)",
    "Collapsed sub process": "Quy trình con (thu gọn)", "Event sub-process": "Quy trình con theo sự kiện",
    "Ad-hoc sub-process": "Quy trình con tùy biến", "Ad-hoc sub-process (collapsed)": "Quy trình con tùy biến (thu gọn)",
    "Ad-hoc sub-process (expanded)": "Quy trình con tùy biến (mở rộng)", "Transaction": "Giao dịch",
    "Exclusive gateway": "Cổng chọn một", "Parallel gateway": "Cổng song song", "Inclusive gateway": "Cổng chọn nhiều",
    "Complex gateway": "Cổng phức hợp", "Event-based gateway": "Cổng chờ sự kiện", "Gateway": "Cổng",
    "Event based instantiating Gateway": "Cổng bắt đầu bằng sự kiện",
    "Parallel Event based instantiating Gateway": "Cổng bắt đầu bằng nhiều sự kiện",
    "Sequence flow": "Luồng", "Conditional flow": "Luồng có điều kiện", "Default flow": "Luồng mặc định",
    "Message flow": "Luồng thông điệp", "Association": "Đường nối ghi chú", "Data input association": "Đường nối dữ liệu vào",
    "Data output association": "Đường nối dữ liệu ra", "Data object reference": "Đối tượng dữ liệu",
    "Data store reference": "Kho dữ liệu", "Text annotation": "Ghi chú", "Group": "Nhóm", "Lane": "Làn",
    "Participant": "Bên tham gia", "Empty pool/participant": "Bên tham gia (rỗng)", "Empty pool": "Bên tham gia (rỗng)",
    "Expanded pool/participant": "Bên tham gia (mở rộng)", "Expanded pool": "Bên tham gia (mở rộng)",
    "Collapsed pool/participant": "Bên tham gia (thu gọn)", "Non-empty pool/participant": "Bên tham gia (có nội dung)",
    "Process": "Quy trình", "Collaboration": "Phối hợp", "Label": "Nhãn", "Element": "Phần tử", "Template": "Mẫu",
    "Start events": "Sự kiện bắt đầu", "End events": "Sự kiện kết thúc", "Boundary events": "Sự kiện biên",
    "Intermediate catch events": "Sự kiện chờ", "Intermediate throw events": "Sự kiện phát", "Events": "Sự kiện",
    "Tasks": "Tác vụ", "Gateways": "Cổng", "Sub-processes": "Quy trình con", "Data": "Dữ liệu", "Participants": "Bên tham gia",
    "Templates": "Mẫu", "Preconfigured elements": "Phần tử có sẵn thiết lập",
  };
  const tools = {
    "Activate hand tool": "Kéo khung vẽ", "Activate lasso tool": "Chọn nhiều phần tử",
    "Activate create/remove space tool": "Nới hoặc thu khoảng trống", "Activate global connect tool": "Nối hai phần tử",
    "Create start event": "Thêm sự kiện bắt đầu", "Create end event": "Thêm sự kiện kết thúc",
    "Create intermediate/boundary event": "Thêm sự kiện giữa hoặc biên", "Create gateway": "Thêm cổng", "Create task": "Thêm tác vụ",
    "Create expanded sub-process": "Thêm quy trình con mở rộng", "Create data object reference": "Thêm đối tượng dữ liệu",
    "Create data store reference": "Thêm kho dữ liệu", "Create pool/participant": "Thêm bên tham gia", "Create group": "Thêm nhóm",
    "Create element": "Thêm phần tử", "Append element": "Thêm phần tử tiếp theo", "Append task": "Thêm tác vụ tiếp theo",
    "Append end event": "Thêm sự kiện kết thúc tiếp theo", "Append gateway": "Thêm cổng tiếp theo",
    "Append intermediate/boundary event": "Thêm sự kiện giữa tiếp theo", "Append receive task": "Thêm tác vụ chờ nhận tiếp theo",
    "Append message intermediate catch event": "Thêm sự kiện chờ thông điệp",
    "Append timer intermediate catch event": "Thêm sự kiện chờ hẹn giờ",
    "Append conditional intermediate catch event": "Thêm sự kiện chờ điều kiện",
    "Append signal intermediate catch event": "Thêm sự kiện chờ tín hiệu", "Append compensation activity": "Thêm hoạt động bù hoàn",
    "Add text annotation": "Thêm ghi chú", "Change element": "Đổi loại phần tử", "Delete": "Xóa", "Remove": "Gỡ bỏ",
    "Connect to other element": "Nối với phần tử khác", "Connect using association": "Nối bằng đường ghi chú",
    "Connect using data input association": "Nối bằng đường dữ liệu vào", "Add lane above": "Thêm làn phía trên",
    "Add lane below": "Thêm làn phía dưới", "Divide into two lanes": "Chia thành hai làn", "Divide into three lanes": "Chia thành ba làn",
    "Align elements": "Căn thẳng hàng", "Align elements ": "Căn thẳng hàng", "Align elements left": "Căn theo mép trái",
    "Align elements right": "Căn theo mép phải", "Align elements center": "Căn giữa theo chiều ngang",
    "Align elements top": "Căn theo mép trên", "Align elements bottom": "Căn theo mép dưới",
    "Align elements middle": "Căn giữa theo chiều dọc", "Distribute elements horizontally": "Giãn đều theo chiều ngang",
    "Distribute elements vertically": "Giãn đều theo chiều dọc", "Activity reference": "Tham chiếu hoạt động",
    "Loop": "Lặp", "Parallel multi-instance": "Nhiều lần song song", "Sequential multi-instance": "Nhiều lần lần lượt",
    "Participant multiplicity": "Nhiều bên tham gia", "Collection": "Tập hợp", "Toggle non-interrupting": "Bật, tắt không ngắt",
    "Set color": "Đặt màu", "Default": "Mặc định", "Blue": "Xanh dương", "Orange": "Cam", "Green": "Xanh lục", "Red": "Đỏ",
    "Purple": "Tím", "Open minimap": "Mở bản đồ thu nhỏ", "Close minimap": "Đóng bản đồ thu nhỏ", "Open {element}": "Mở {element}",
    "Search in diagram": "Tìm trong bản vẽ", "Copy": "Sao chép", "Paste": "Dán",
    "Choose element template": "Chọn mẫu", "No matching elements found.": "Không tìm thấy phần tử nào khớp.",
    "flow elements must be children of pools/participants": "Phần tử của luồng phải nằm trong một bên tham gia.",
    "Data object must be placed within a pool/participant.": "Đối tượng dữ liệu phải nằm trong một bên tham gia.",
    "<unnamed>": "<chưa đặt tên>", " + shift + ": " + shift + ", " + x + ": " + x + ", "BPMN": "BPMN",
  };
  globalThis.motcuaWords = [events, elements, tools];
}
