// Vietnamese of the token simulation.
{
  const words = {
    "Simulation Log": "Nhật ký mô phỏng", "No Entries": "Chưa có gì", "Toggle Simulation Log": "Mở, đóng nhật ký (L)",
    "Play/Pause Simulation": "Chạy, tạm dừng (dấu cách)", "Play Simulation": "Chạy tiếp", "Pause Simulation": "Tạm dừng",
    "Reset Simulation": "Làm lại từ đầu (R)", "Trigger Event": "Cho sự kiện xảy ra", "Set Sequence Flow": "Chọn nhánh đi tiếp",
    "Add pause point": "Thêm điểm dừng", "Remove pause point": "Bỏ điểm dừng", "Finished": "Đã xong", "Not supported": "Không mô phỏng được",
    "Found unsupported elements": "Có phần tử không mô phỏng được", "Close": "Đóng", "Service Task": "Tác vụ hệ thống", "User Task": "Tác vụ của người",
    "Call Activity": "Gọi quy trình khác", "Script Task": "Tác vụ mã lệnh", "Business Rule Task": "Tác vụ theo bảng quyết định",
    "Manual Task": "Tác vụ thủ công", "Receive Task": "Tác vụ chờ nhận", "Send Task": "Tác vụ gửi", "Task": "Tác vụ",
    "Exclusive Gateway": "Cổng chọn một", "Parallel Gateway": "Cổng song song", "Inclusive Gateway": "Cổng chọn nhiều",
    "Start Event": "Bắt đầu", "Intermediate Event": "Sự kiện giữa", "Boundary Event": "Sự kiện biên", "End Event": "Kết thúc",
    "Sub Process": "Quy trình con", "Process started": "Quy trình bắt đầu", "Process finished": "Quy trình kết thúc",
    "Process canceled": "Quy trình bị hủy", "Sub Process started": "Quy trình con bắt đầu", "Sub Process finished": "Quy trình con kết thúc",
    "Sub Process canceled": "Quy trình con bị hủy", "Process": "Quy trình", "started": "bắt đầu", "finished": "kết thúc", "canceled": "bị hủy",
    "Slow": "chậm", "Normal": "vừa", "Fast": "nhanh",
  };
  const patterns = [
    [/^Set animation speed = (.+)$/, (whole, speed) => `Tốc độ: ${words[speed] || speed}`],
    [/^Focus process instance (.+)$/, "Chỉ xem lượt $1"],
    [/^(.+) (started|finished|canceled)$/, (whole, name, what) => `${say(name)}: ${words[what]}`],
  ];

  function say(text) {
    const found = words[text.trim()];
    if (found) return text.replace(text.trim(), found);
    for (const [pattern, said] of patterns) if (pattern.test(text.trim())) return text.trim().replace(pattern, said);
    return text;
  }

  motcuaStudio.translateSimulation = (canvas) => motcuaStudio.translateAsItAppears(canvas, "[class*='bts-']", say);
}
