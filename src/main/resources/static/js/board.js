// The board renews its table every minute until somebody holds it. Without it the page is renewed by its link.
let held = false;

function dress() {
  const button = document.getElementById("hold");
  if (!button) return;
  button.hidden = false;
  button.setAttribute("aria-pressed", String(held));
  button.textContent = held ? button.dataset.goOn : button.dataset.hold;
}

document.addEventListener("click", (event) => {
  if (event.target.id !== "hold") return;
  held = !held;
  dress();
});
document.addEventListener("htmx:beforeRequest", (event) => {
  if (event.target.id === "board" && (held || document.hidden)) event.preventDefault();
});
document.addEventListener("htmx:afterSettle", () => {
  dress();
  document.dispatchEvent(new CustomEvent("board:renewed"));
});
dress();
