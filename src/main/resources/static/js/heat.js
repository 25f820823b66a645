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
    const { step, level, word, median, p90 } = row.dataset;
    if (!shapes.get(step)) continue;
    canvas.addMarker(step, `heat-on-${level}`);
    const note = document.createElement("div");
    note.className = "heat-note";
    note.textContent = [word, median, p90].join("\n");
    overlays.add(step, { position: { bottom: -4, left: 0 }, scale: { min: 0.75, max: 1.4 }, html: note });
  }
  const { inner } = canvas.viewbox();
  box.style.height = `${Math.round(Math.min(Math.max(box.clientWidth * (inner.height / inner.width) + 40, 220), 560))}px`;
  canvas.resized();
  canvas.zoom("fit-viewport", "auto");
}
