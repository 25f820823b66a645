// The page of a draft: opens the surface for who may draw, and ties it to saving, checking and the buttons.
{
  const section = document.querySelector(".studio");
  const { draft: id, kind, key, login, analyst } = section.dataset;
  const words = motcuaStudio.wordsOf(section);
  const draft = new motcuaStudio.Draft({ id, tokenHeader: section.dataset.tokenHeader, token: section.dataset.token });
  const keeping = new motcuaStudio.Keeping(id, login);
  const status = section.querySelector("[data-status]");
  const canvas = section.querySelector("[data-canvas]");
  const notice = (...facts) => motcuaStudio.notice(section, ...facts);
  const extension = kind === "dmn" ? "dmn" : "bpmn";
  const narrow = matchMedia("(max-width: 48rem)").matches;
  let facts, surface, saving, findings, conflict, checking;

  open().catch((failure) => notice("failed", "bad", failure.status ? failure.message : words("not-opened"), [[words("reload"), location.href]]));

  async function open() {
    facts = await draft.facts();
    const open = ["open", "returned"].includes(facts.state);
    const writable = analyst === "true" && open && !narrow;
    section.classList.toggle("studio-reading", !writable);
    explain(open, writable);
    await loadLibraries(writable);
    surface = new (kind === "dmn" ? motcuaStudio.TableSurface : motcuaStudio.DiagramSurface)({
      canvas,
      properties: section.querySelector("[data-properties]"),
      writable,
      templates: writable && kind !== "dmn" ? await (await fetch(section.dataset.templates)).json() : [],
      words: document.documentElement.lang === "en" ? null : motcuaVietnamese.translate,
    });
    findings = new motcuaStudio.Findings(section, words, (element) => surface.choose(element));
    surface.onImport(() => mark(findings.all));
    if (writable) surface.onChange(() => changed());
    const content = await draft.content();
    await surface.load(content);
    if (writable) startSaving(content);
    wireButtons(writable);
    if (kind !== "dmn") watchSimulation();
    showKept();
    mark(facts.findings);
    section.dataset.ready = "yes";
  }

  function explain(open, writable) {
    if (!open) notice("closed", "warn", words("closed"), [[words("to-draft"), `/drafts/${id}`]]);
    else if (!writable) notice("reading", "warn", words(analyst === "true" ? "narrow" : "reading"));
    const last = facts.history.findLast(({ act }) => ["returned", "submitted"].includes(act));
    if (writable && last?.act === "returned") notice("returned", "warn", words("returned", last.actor, last.note));
    status.textContent = writable ? words("saved", motcuaStudio.clock(new Date(facts.updatedAt))) : "";
  }

  async function loadLibraries(writable) {
    const { edit, read, simulation } = section.dataset;
    await Promise.all([writable ? edit : read, ...(simulation ? [simulation] : [])].map(motcuaStudio.loadScript));
  }

  function startSaving(content) {
    saving = new motcuaStudio.Saving({ draft, keeping, source: () => surface.xml(), tell });
    conflict = new motcuaStudio.Conflict(section.querySelector("[data-conflict]"), {
      draft, keeping, saving, surface, words, keptChanged: showKept, download: downloadXml,
      loaded: () => {
        showKept();
        tell("saved", {});
        check();
      },
    });
    offerCopy(content);
    addEventListener("keydown", (event) => {
      if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "s") {
        event.preventDefault();
        saving.now();
      }
    });
  }

  /** A drawing that never reached the server, from a crash or an ended session. */
  function offerCopy(content) {
    const copy = keeping.unsaved;
    if (!copy) return;
    if (copy.xml === content) return (keeping.unsaved = null);
    notice("copy", "warn", words("copy", motcuaStudio.moment(copy.at), copy.revision), [
      [words("copy-use"), () => useCopy(copy)],
      [words("kept-download"), () => downloadCopy(copy)],
      [words("copy-drop"), () => {
        keeping.keep({ ...copy, whose: words("mine") });
        keeping.unsaved = null;
        motcuaStudio.dismiss(section, "copy");
        showKept();
      }],
    ]);
  }

  /** Saved on top of the revision it was drawn from: if another saved since, that is a conflict and is shown as one. */
  async function useCopy(copy) {
    motcuaStudio.dismiss(section, "copy");
    await surface.load(copy.xml);
    draft.revision = copy.revision;
    saving.unanswered.add(copy.xml);
    changed();
    saving.now();
  }

  function changed() {
    if (!saving) return;
    motcuaStudio.dismiss(section, "copy");
    saving.changed();
    buttons();
    check();
  }

  function check() {
    clearTimeout(check.waiting);
    check.waiting = setTimeout(async () => {
      checking?.abort();
      checking = new AbortController();
      try {
        mark(await draft.check(facts.path, await surface.xml(), checking.signal));
      } catch (failure) {
        if (failure.name !== "AbortError") section.querySelector("[data-finding-count]").textContent = words("not-checked");
      }
    }, 700);
  }

  function mark(found = []) {
    findings.show(found);
    surface.mark(found);
  }

  function tell(state, told = {}) {
    section.dataset.saving = state;
    status.textContent = words(state, motcuaStudio.clock(new Date()), told.detail || told.title || "");
    if (state === "saved") {
      ["refused", "signed-out"].forEach((kind) => motcuaStudio.dismiss(section, kind));
      if (told.findings) mark(told.findings);
    }
    if (state === "refused") refused(told);
    if (state === "conflict") conflict.show(told);
    if (state === "closed") notice("closed", "bad", words("closed-meanwhile"), [[words("to-draft"), `/drafts/${id}`], [words("kept-download"), downloadXml]]);
    if (state === "signed-out") notice("signed-out", "bad", words("signed-out-long"), [[words("sign-in"), `/sign-in?next=/drafts/${id}/edit`]]);
  }

  /** What the gate refuses is named with its elements, as what the check finds is. */
  function refused(problem) {
    notice("refused", "bad", problem.detail || problem.title || words("refused-long"));
    const named = (problem.findings || []).map((fault) => ({ severity: "error", label: fault.element, ...fault }));
    if (named.length) mark(named);
  }

  function wireButtons(writable) {
    const acts = {
      undo: () => surface.undo(),
      redo: () => surface.redo(),
      find: () => surface.find(),
      in: () => surface.zoom(1),
      out: () => surface.zoom(-1),
      fit: () => surface.fit(),
      minimap: () => surface.minimap(),
      simulate: () => surface.simulate(),
      panel: (button) => {
        button.setAttribute("aria-pressed", String(!section.classList.toggle("studio-wide")));
        surface.resized();
      },
      whole: () => (document.fullscreenElement ? document.exitFullscreen() : section.requestFullscreen()),
      save: () => saving.now(),
      xml: downloadXml,
      svg: async () => motcuaStudio.saveFile(`${key}.svg`, await surface.svg(), "image/svg+xml"),
      submit: async () => {
        if (await saving.now()) location.assign(`/drafts/${id}#submit`);
      },
    };
    for (const button of section.querySelectorAll("[data-act]")) {
      button.hidden = button.hasAttribute("data-writing") && !writable;
      button.addEventListener("click", () => acts[button.dataset.act](button));
    }
    section.querySelector("[data-bar]").hidden = false;
    buttons();
  }

  function buttons() {
    const simulating = section.classList.contains("studio-simulating");
    for (const name of ["undo", "redo"]) section.querySelector(`[data-act="${name}"]`).disabled = simulating || !surface.can(name);
    for (const name of ["find", "panel"]) section.querySelector(`[data-act="${name}"]`)?.toggleAttribute("disabled", simulating);
  }

  function watchSimulation() {
    const button = section.querySelector('[data-act="simulate"]');
    if (document.documentElement.lang !== "en") motcuaStudio.translateSimulation(canvas);
    surface.onSimulation((active) => {
      button.setAttribute("aria-pressed", String(active));
      section.classList.toggle("studio-simulating", active);
      surface.resized();
      buttons();
      if (!active) mark(findings.all);
    });
  }

  function showKept() {
    motcuaStudio.showKept(section, keeping, words, { open: saving && openKept, download: downloadCopy });
  }

  /** What is drawn now is kept in its place: nothing is lost by looking back. */
  async function openKept(copy) {
    keeping.keep({ xml: await surface.xml(), revision: draft.revision, at: new Date().toISOString(), whose: words("mine") });
    await surface.load(copy.xml);
    changed();
    showKept();
  }

  async function downloadXml() {
    motcuaStudio.saveFile(`${key}.${extension}`, await surface.xml(), "application/xml");
  }

  function downloadCopy(copy) {
    motcuaStudio.saveFile(`${key}-${copy.revision}.${extension}`, copy.xml, "application/xml");
  }
}
