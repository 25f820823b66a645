// The surface of a decision table: to edit, or only to look at.
{
  const UNTRANSLATED = ".bio-properties-panel, .context-menu-container, .view-drd";

  class TableSurface {
    constructor({ canvas, properties, writable, words }) {
      const additionalModules = words ? [{ translate: ["value", words] }] : [];
      const view = { additionalModules };
      this.modeler = new (writable ? DmnModeler : DmnJS)({
        container: canvas,
        drd: { additionalModules, propertiesPanel: writable ? { parent: properties } : undefined },
        decisionTable: view,
        literalExpression: view,
        boxedExpression: view,
      });
      if (words) motcuaStudio.translateAsItAppears(document.querySelector(".studio-board"), UNTRANSLATED, motcuaVietnamese.label);
      // Only the picture of decisions has properties; a table is edited in its cells.
      this.modeler.on("views.changed", ({ activeView }) => canvas.parentElement.classList.toggle("studio-plain", activeView?.type !== "drd"));
      this.marks = new CSSStyleSheet();
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, this.marks];
    }

    get(service) {
      return this.modeler.getActiveViewer()?.get(service, false);
    }

    async load(xml) {
      await this.modeler.importXML(xml);
      const tables = this.modeler.getViews().filter(({ type }) => type !== "drd");
      if (tables.length === 1) await this.modeler.open(tables[0]);
    }

    async xml() {
      return (await this.modeler.saveXML({ format: true })).xml;
    }

    /** Each view has a history of its own and is made when it is first opened. */
    onChange(heard) {
      const listen = (viewer) => viewer.on("commandStack.changed", ({ trigger }) => trigger !== "clear" && heard());
      this.modeler.on("viewer.created", ({ viewer }) => listen(viewer));
    }

    onImport(heard) {
      this.modeler.on("views.changed", heard);
    }

    can(action) {
      const stack = this.get("commandStack");
      return Boolean(stack && (action === "undo" ? stack.canUndo() : stack.canRedo()));
    }

    undo() {
      this.get("commandStack").undo();
    }

    redo() {
      this.get("commandStack").redo();
    }

    resized() {}

    /** An element may be a row, a column, a cell, or the decision itself. */
    choose(id) {
      const places = document.querySelectorAll(selector(id));
      places[0]?.scrollIntoView({ block: "center", inline: "center" });
      for (const place of places) {
        place.classList.add("finding-chosen");
        setTimeout(() => place.classList.remove("finding-chosen"), 2500);
      }
    }

    /** By a style sheet, because the table is drawn anew with every change and would lose classes set by us. */
    mark(findings) {
      const rules = [...motcuaStudio.byElement(findings)].map(
        ([id, { severity }]) => `${selector(id)} { --mark: ${severity === "error" ? "#b01116" : "#946000"}; box-shadow: inset 0 2px var(--mark), inset 0 -2px var(--mark); }`,
      );
      this.marks.replaceSync(rules.join("\n"));
    }
  }

  function selector(id) {
    const name = CSS.escape(id);
    return `.studio :is([data-row-id="${name}"], [data-col-id="${name}"], [data-element-id="${name}"])`;
  }

  motcuaStudio.TableSurface = TableSurface;
}
