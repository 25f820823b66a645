// What the pages gain where scripts run. Nothing here is needed: every form and link works without it.
document.addEventListener("htmx:beforeSwap", (event) => {
  // A refused form comes back as the form with its faults named: show it.
  if ([409, 422].includes(event.detail.xhr.status)) {
    event.detail.shouldSwap = true;
    event.detail.isError = false;
  }
});
const errors = document.querySelector("[data-focus]");
if (errors) errors.focus();
// A second click must not receive a second dossier.
for (const form of document.querySelectorAll("form[data-once]")) {
  form.addEventListener("submit", (event) => {
    if (form.dataset.sent) event.preventDefault();
    if (!(event.submitter && event.submitter.name === "add")) form.dataset.sent = "yes";
  });
}
