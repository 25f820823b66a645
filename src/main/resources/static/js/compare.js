// Two versions of a diagram beside each other: marks on what changed, one view for both. The words stand without it.
const card = document.querySelector("[data-compare]");
const signs = { added: "+", removed: "−", changed: "✎", moved: "↔" };
if (card) show();

async function show() {
  const boxes = [...card.querySelectorAll("[data-drawing]")];
  card.hidden = false;
  const viewers = await Promise.all(boxes.map(draw));
  if (viewers.includes(null)) {
    card.hidden = true;
    return;
  }
  const [before, after] = viewers;
  const changes = [...document.querySelectorAll(".changes li")];
  // The strongest mark of an element is the one drawn; a step that is new has not merely moved.
  for (const mark of ["moved", "changed", "removed", "added"]) {
    for (const li of changes.filter((one) => one.dataset.mark === mark)) {
      paint(before, li.dataset.was, mark);
      paint(after, li.dataset.at, mark);
    }
  }
  fit(after, boxes);
  copyView(after, before);
  follow(before, after);
  follow(after, before);
  for (const li of changes) makeButton(li, before, after);
  for (const button of card.querySelectorAll("[data-zoom]")) {
    button.addEventListener("click", () => zoom(after, button.dataset.zoom));
  }
}

async function draw(box) {
  const answer = await fetch(box.dataset.drawing, { headers: { Accept: "application/xml" } });
  if (!answer.ok) return null;
  const viewer = new BpmnJS({ container: box });
  try {
    await viewer.importXML(await answer.text());
    return viewer;
  } catch {
    return null;
  }
}

function elements(viewer, ids) {
  const shapes = viewer.get("elementRegistry");
  return (ids || "").split(" ").map((id) => id && shapes.get(id)).filter(Boolean);
}

function paint(viewer, ids, mark) {
  const canvas = viewer.get("canvas");
  const overlays = viewer.get("overlays");
  for (const element of elements(viewer, ids)) {
    for (const other of Object.keys(signs)) canvas.removeMarker(element, `drawn-${other}`);
    canvas.addMarker(element, `drawn-${mark}`);
    overlays.remove({ element, type: "change" });
    if (element.waypoints || mark === "moved") continue;
    const sign = document.createElement("span");
    sign.className = `sign-drawn sign-${mark}`;
    sign.textContent = signs[mark];
    overlays.add(element, "change", { position: { top: -12, right: 12 }, scale: { min: 0.75, max: 1 }, html: sign });
  }
}

function fit(viewer, boxes) {
  const canvas = viewer.get("canvas");
  const { inner } = canvas.viewbox();
  const height = Math.round(Math.min(Math.max(boxes[1].clientWidth * (inner.height / inner.width) + 40, 320), 620));
  for (const box of boxes) box.style.height = `${height}px`;
  canvas.resized();
  canvas.zoom("fit-viewport", "auto");
}

function zoom(viewer, how) {
  const canvas = viewer.get("canvas");
  if (how === "fit") canvas.zoom("fit-viewport", "auto");
  else canvas.zoom(Math.min(4, Math.max(0.1, canvas.zoom() * (how === "in" ? 1.25 : 0.8))));
}

function copyView(from, to) {
  const { x, y, width, height } = from.get("canvas").viewbox();
  const canvas = to.get("canvas");
  canvas.resized();
  canvas.viewbox({ x, y, width, height });
}

function follow(leader, other) {
  leader.on("canvas.viewbox.changed", () => {
    if (same(leader.get("canvas").viewbox(), other.get("canvas").viewbox())) return;
    copyView(leader, other);
  });
}

function same(one, two) {
  return ["x", "y", "width", "height"].every((name) => Math.abs(one[name] - two[name]) < 0.5);
}

function makeButton(li, before, after) {
  const shown = li.dataset.at ? after : before;
  const ids = li.dataset.at || li.dataset.was;
  if (li.dataset.mark === "moved" || !elements(shown, ids).length) return;
  const words = li.querySelector(".words");
  const button = document.createElement("button");
  button.type = "button";
  button.className = "words plain-button";
  button.textContent = words.textContent;
  words.replaceWith(button);
  button.addEventListener("click", () => centre(shown, ids));
}

function centre(viewer, ids) {
  const [element] = elements(viewer, ids);
  const canvas = viewer.get("canvas");
  const points = element.waypoints || [];
  const box = points.length
    ? { x: Math.min(...points.map((p) => p.x)), y: Math.min(...points.map((p) => p.y)), width: Math.abs(points[0].x - points.at(-1).x), height: 0 }
    : element;
  const { outer } = canvas.viewbox();
  const scale = Math.max(canvas.zoom(), 0.8);
  const [width, height] = [outer.width / scale, outer.height / scale];
  canvas.viewbox({ x: box.x + box.width / 2 - width / 2, y: box.y + box.height / 2 - height / 2, width, height });
  card.scrollIntoView({ block: "nearest" });
}
