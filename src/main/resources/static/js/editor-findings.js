// What the check found: a list in words, and a mark on each element it is about.
{
  class Findings {
    constructor(section, words, choose) {
      this.list = section.querySelector("[data-findings]");
      this.count = section.querySelector("[data-finding-count]");
      Object.assign(this, { words, choose, all: [] });
    }

    show(findings) {
      this.all = [...findings].sort((a, b) => a.severity.localeCompare(b.severity));
      const errors = this.all.filter((finding) => finding.severity === "error").length;
      const said = this.all.length ? this.words("counted", errors, this.all.length - errors) : this.words("nothing-found");
      if (this.count.textContent !== said) this.count.textContent = said;
      this.list.replaceChildren(...this.all.map((finding) => this.item(finding)));
    }

    item(finding) {
      const item = document.createElement("li");
      item.className = `finding finding-${finding.severity}`;
      item.dataset.rule = finding.rule;
      const severity = document.createElement("span");
      severity.className = "finding-severity";
      severity.textContent = this.words(finding.severity);
      item.append(severity, this.place(finding), document.createTextNode(finding.message));
      return item;
    }

    place(finding) {
      if (!finding.element) return document.createTextNode("");
      const button = document.createElement("button");
      button.type = "button";
      button.className = "plain-button finding-place";
      button.dataset.element = finding.element;
      button.textContent = finding.label || finding.element;
      button.addEventListener("click", () => this.choose(finding.element));
      return button;
    }
  }

  /** Element → what is said of it, the worst first, for the marks on the drawing. */
  motcuaStudio.byElement = (findings) => {
    const places = new Map();
    for (const finding of findings) {
      if (!finding.element) continue;
      const mark = places.get(finding.element) || { severity: finding.severity, messages: [] };
      if (finding.severity === "error") mark.severity = "error";
      mark.messages.push(finding.message);
      places.set(finding.element, mark);
    }
    return places;
  };
  motcuaStudio.Findings = Findings;
}
