// What the page of a draft shows besides the surface: words, state of saving, notices, copies kept here, downloads.
{
  const language = document.documentElement.lang;

  motcuaStudio.moment = (at) =>
    new Date(at).toLocaleString(language, { timeZone: "Asia/Ho_Chi_Minh", hour: "2-digit", minute: "2-digit", day: "2-digit", month: "2-digit", year: "numeric" });
  motcuaStudio.clock = (at) => at.toLocaleTimeString(language, { timeZone: "Asia/Ho_Chi_Minh", hour: "2-digit", minute: "2-digit", hour12: false });

  /** The words that the template holds ready, with {0}, {1} … filled in. */
  motcuaStudio.wordsOf = (section) => (name, ...values) => {
    const said = section.querySelector(`[data-word="${name}"]`)?.textContent ?? name;
    return said.replace(/\{(\d)}/g, (whole, at) => values[at] ?? whole);
  };

  motcuaStudio.loadScript = (address) =>
    new Promise((loaded, failed) => {
      const script = document.createElement("script");
      Object.assign(script, { src: address, onload: loaded, onerror: () => failed(new Error(address)) });
      document.head.append(script);
    });

  motcuaStudio.saveFile = (name, content, type) => {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([content], { type }));
    link.download = name;
    link.click();
    URL.revokeObjectURL(link.href);
  };

  /** A notice above the surface, with what can be done about it. The same kind replaces its forerunner. */
  motcuaStudio.notice = (section, kind, style, text, actions = []) => {
    motcuaStudio.dismiss(section, kind);
    const note = document.createElement("div");
    note.className = `note note-${style} studio-notice`;
    note.dataset.notice = kind;
    const said = document.createElement("p");
    said.textContent = text;
    note.append(said);
    for (const [label, act] of actions) note.append(action(label, act));
    section.querySelector("[data-notices]").append(note);
  };

  motcuaStudio.dismiss = (section, kind) => section.querySelector(`[data-notice="${kind}"]`)?.remove();

  function action(label, act) {
    const link = typeof act === "string";
    const element = document.createElement(link ? "a" : "button");
    element.className = "btn btn-outline btn-sm";
    element.textContent = label;
    if (link) element.href = act;
    else {
      element.type = "button";
      element.addEventListener("click", act);
    }
    return element;
  }

  /** The copies that gave way, each to be opened again or downloaded. */
  motcuaStudio.showKept = (section, keeping, words, { open, download }) => {
    const box = section.querySelector("[data-kept]");
    const copies = keeping.kept;
    box.hidden = copies.length === 0;
    box.querySelector("ul").replaceChildren(
      ...copies.map((copy) => {
        const item = document.createElement("li");
        item.append(words("kept-copy", copy.whose, motcuaStudio.moment(copy.at), copy.revision), " ");
        if (open) item.append(action(words("kept-open"), () => open(copy)), " ");
        item.append(action(words("kept-download"), () => download(copy)));
        return item;
      }),
    );
  };
}
