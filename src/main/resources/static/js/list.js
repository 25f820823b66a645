// The officers' list by keyboard, and its rows kept true while it stands open. Without scripts its links and forms do the same.
const work = document.getElementById("work");
const rows = () => [...document.querySelectorAll("#rows .list > li")];
const at = () => document.activeElement?.closest?.("#rows .list > li") ?? document.querySelector("#rows li.at");
const typing = (element) => element?.matches?.("input:not([type=checkbox]), select, textarea, [contenteditable]");
const press = (row, selector) => row?.querySelector(selector)?.click();

function goTo(row) {
  if (!row) return;
  rows().forEach((other) => other.classList.toggle("at", other === row));
  row.querySelector("h2 a").focus({ preventScroll: true });
  row.scrollIntoView({ block: "nearest" });
}

function move(by) {
  const all = rows();
  const now = all.indexOf(at());
  goTo(now < 0 ? all[by > 0 ? 0 : all.length - 1] : all[Math.min(Math.max(now + by, 0), all.length - 1)]);
}

const keys = {
  j: () => move(1),
  ArrowDown: () => move(1),
  k: () => move(-1),
  ArrowUp: () => move(-1),
  x: () => press(at(), "input[name=task]"),
  c: () => press(at(), "form button"),
  n: () => document.getElementById("next-task").click(),
  "/": () => document.getElementById("q").focus(),
  "?": () => document.getElementById("keys").showModal(),
};

document.addEventListener("keydown", (event) => {
  const plain = !event.ctrlKey && !event.altKey && !event.metaKey;
  if (plain && keys[event.key] && !typing(event.target) && !document.querySelector("dialog[open]")) {
    event.preventDefault();
    keys[event.key]();
  }
});
document.getElementById("show-keys").addEventListener("click", (event) => {
  event.preventDefault();
  keys["?"]();
});

// Where one was, for coming back from a task.
const place = "list " + location.search;
addEventListener("pagehide", () => {
  const row = at();
  if (row) sessionStorage.setItem(place, row.id);
});
const before = sessionStorage.getItem(place);
if (before && document.activeElement === document.body) goTo(document.getElementById(before));

function count() {
  const words = document.getElementById("how-many");
  const chosen = document.querySelectorAll("input[name=task]:checked").length;
  if (words) words.textContent = chosen ? words.dataset.words.replace("{0}", chosen) : "";
}
document.addEventListener("change", (event) => {
  if (event.target.name === "task") count();
});

// A row is replaced only when it reads differently; what is chosen and where the focus is outlives it.
function freshen(old, row) {
  const box = old.querySelector("input[name=task]");
  const focused = old.contains(document.activeElement) ? document.activeElement.id : null;
  const fresh = row.querySelector("input[name=task]");
  if (box && fresh) fresh.checked = box.checked;
  row.classList.toggle("at", old.classList.contains("at"));
  old.replaceWith(row);
  if (focused !== null) (document.getElementById(focused) ?? row.querySelector("h2 a")).focus({ preventScroll: true });
}

function leave(row) {
  if (row.contains(document.activeElement)) goTo(row.nextElementSibling ?? row.previousElementSibling);
  if (row.contains(document.activeElement)) document.getElementById("title").focus();
  row.remove();
}

function reads(row) {
  const copy = row.cloneNode(true);
  copy.classList.remove("at");
  if (!copy.classList.length) copy.removeAttribute("class");
  return copy.outerHTML.replaceAll(' class=""', "").replaceAll(/name="_csrf" value="[^"]*"/g, "");
}

function merge(list, fresh) {
  const wanted = [...fresh.children];
  const ids = new Set(wanted.map((row) => row.id));
  [...list.children].filter((row) => !ids.has(row.id)).forEach(leave);
  let behind = null;
  for (const row of wanted) {
    const old = document.getElementById(row.id);
    if (!old) list.insertBefore(row, behind ? behind.nextElementSibling : list.firstElementChild);
    else if (reads(old) !== reads(row)) freshen(old, row);
    behind = document.getElementById(row.id);
  }
}

async function refresh() {
  const answer = await fetch(location.href, { headers: { Accept: "text/html" } });
  if (!answer.ok || answer.redirected) return;
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  for (const tab of page.querySelectorAll("#queues a[id] .count")) {
    const shown = document.querySelector(`#${tab.closest("a").id} .count`);
    if (shown) shown.textContent = tab.textContent;
  }
  const list = document.querySelector("#rows .list");
  const fresh = page.querySelector("#rows .list");
  if (list && fresh) merge(list, fresh);
  else if (list || fresh) {
    const inside = document.getElementById("rows").contains(document.activeElement);
    document.getElementById("rows").replaceWith(page.getElementById("rows"));
    if (inside) document.getElementById("title").focus();
  }
  count();
  document.getElementById("said").textContent = work.dataset.refreshed;
}

let asked = false;
let running = false;
async function changed() {
  asked = true;
  if (running) return;
  running = true;
  try {
    while (asked) {
      asked = false;
      await refresh();
    }
  } catch {
    // No connection: the next change or minute asks again.
  } finally {
    running = false;
  }
}

function listen() {
  const changes = new EventSource("/list/changes");
  changes.addEventListener("changed", changed);
  changes.addEventListener("error", () => {
    if (changes.readyState === EventSource.CLOSED) setTimeout(listen, 30000);
  });
  addEventListener("pagehide", () => changes.close());
}
document.getElementById("title").tabIndex = -1;
listen();
setInterval(changed, 60000);
