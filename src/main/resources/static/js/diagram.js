// Draws the diagrams of a page and marks where a dossier stands and went. Without it the page says so in a list.
for (const box of document.querySelectorAll("[data-diagram]")) draw(box);

async function draw(box) {
  const answer = await fetch(box.dataset.diagram, { headers: { Accept: "application/xml" } });
  if (!answer.ok) return;
  box.hidden = false;
  const viewer = new BpmnJS({ container: box });
  await viewer.importXML(await answer.text());
  const canvas = viewer.get("canvas");
  const shapes = viewer.get("elementRegistry");
  mark(box.dataset.passed, "passed");
  mark(box.dataset.now, "now");
  const { inner } = canvas.viewbox();
  box.style.height = `${Math.round(Math.min(Math.max(box.clientWidth * (inner.height / inner.width) + 40, 180), 520))}px`;
  canvas.resized();
  canvas.zoom("fit-viewport", "auto");

  function mark(ids, name) {
    for (const id of (ids || "").split(" ")) if (id && shapes.get(id)) canvas.addMarker(id, name);
  }
}
