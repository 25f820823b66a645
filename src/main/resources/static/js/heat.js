// Draws the procedure and lays on each step the level and times of its line in the table. Without it the table says all.
for (const box of document.querySelectorAll("[data-heat]")) drawHeat(box);

async function drawHeat(box) {
  const answer = await fetch(box.dataset.heat, { headers: { Accept: "application/xml" } });
  if (!answer.ok) return;
  box.hidden = false;
  const viewer = new BpmnJS({ container: box });
  await viewer.importXML(await answer.text());
  const canvas = viewer.get("canvas");
  const shapes = viewer.get("elementRegistry");
  const overlays = viewer.get("overlays");
  for (const row of document.querySelectorAll("tr[data-step]")) {
    if (shapes.get(row.dataset.step)) mark(row.dataset.step, row.dataset, row.dataset.word);
  }
  // A shared diagram is drawn as one step: it bears the hottest of its own steps, which comes first in the table.
  for (const call of shapes.filter((shape) => shape.type === "bpmn:CallActivity")) {
    const row = document.querySelector(`tr[data-called="${CSS.escape(call.businessObject.calledElement || "")}"]`);
    if (row) mark(call.id, row.dataset, `${row.dataset.name}: ${row.dataset.word}`);
  }
  const { inner } = canvas.viewbox();
  box.style.height = `${Math.round(Math.min(Math.max(box.clientWidth * (inner.height / inner.width) + 40, 220), 560))}px`;
  canvas.resized();
  canvas.zoom("fit-viewport", "auto");

  function mark(id, { level, median, p90 }, word) {
    canvas.addMarker(id, `heat-on-${level}`);
    const note = document.createElement("div");
    note.className = "heat-note";
    note.textContent = [word, median, p90].join("\n");
    const show = { minZoom: 0.25 };
    overlays.add(id, { position: { bottom: -4, left: 0 }, scale: { min: 0.75, max: 1.4 }, show, html: note });
  }
}
