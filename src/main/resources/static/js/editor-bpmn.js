// The drawing surface of a diagram: to draw on, or only to look at.
{
  // What analysts change most: name, and the fields of the step's template.
  const OPEN_AT_FIRST = { groups: { general: { open: true }, ElementTemplates__CustomProperties: { open: true } } };
  const PALETTE = 130;

  class DiagramSurface {
    constructor({ canvas, properties, writable, templates, words }) {
      const additionalModules = [writable ? TokenSimulation.editing : TokenSimulation.reading];
      if (words) additionalModules.push({ translate: ["value", words] });
      const options = { container: canvas, additionalModules };
      this.modeler = writable
        ? new BpmnModeler({ ...options, propertiesPanel: { parent: properties, layout: OPEN_AT_FIRST } })
        : new BpmnJS(options);
      if (writable) this.modeler.get("elementTemplatesLoader").setTemplates(templates);
      this.marked = [];
    }

    get(service) {
      return this.modeler.get(service, false);
    }

    async load(xml) {
      await this.modeler.importXML(xml);
      this.fit();
      this.get("minimap")?.close();
    }

    async xml() {
      return (await this.modeler.saveXML({ format: true })).xml;
    }

    async svg() {
      return (await this.modeler.saveSVG()).svg;
    }

    onChange(heard) {
      this.modeler.on("commandStack.changed", ({ trigger }) => trigger !== "clear" && heard());
    }

    onSimulation(heard) {
      this.modeler.on("tokenSimulation.toggleMode", ({ active }) => heard(active));
    }

    onImport(heard) {
      this.modeler.on("import.done", heard);
    }

    simulate() {
      this.get("toggleMode").toggleMode();
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

    /** After the press that asks for it has ended: any press outside closes the search. */
    find() {
      setTimeout(() => this.get("searchPad").open());
    }

    resized() {
      this.get("canvas").resized();
    }

    minimap() {
      this.get("minimap")?.toggle();
    }

    zoom(step) {
      this.get("zoomScroll").stepZoom(step);
    }

    fit() {
      const canvas = this.get("canvas");
      canvas.resized();
      canvas.zoom("fit-viewport", "auto");
      // A wide procedure would be too small to read: then show its beginning.
      if (canvas.zoom() < 0.45) {
        canvas.zoom(0.65);
        const { inner, width, height, scale } = canvas.viewbox();
        const left = (this.get("palette") ? PALETTE : 30) / scale;
        canvas.viewbox({ x: inner.x - left, y: inner.y - 40 / scale, width, height });
      }
    }

    choose(id) {
      const element = this.get("elementRegistry").get(id);
      const canvas = this.get("canvas");
      if (!element || element === canvas.getRootElement()) return this.get("selection")?.select([]);
      canvas.setRootElement(canvas.findRoot(element));
      canvas.scrollToElement(element, { top: 80, bottom: 80, left: 120, right: 80 });
      this.get("selection").select(element);
      canvas.focus?.();
    }

    mark(findings) {
      const canvas = this.get("canvas");
      const elements = this.get("elementRegistry");
      this.get("overlays").remove({ type: "finding" });
      for (const [id, style] of this.marked) if (elements.get(id)) canvas.removeMarker(id, style);
      this.marked = [];
      for (const [id, { severity, messages }] of motcuaStudio.byElement(findings)) {
        const element = elements.get(id);
        if (!element || element === canvas.getRootElement()) continue;
        const style = `finding-on-${severity}`;
        canvas.addMarker(id, style);
        this.marked.push([id, style]);
        this.get("overlays").add(id, "finding", { position: { top: -11, left: -11 }, html: flag(severity, messages) });
      }
    }
  }

  function flag(severity, messages) {
    const flag = document.createElement("div");
    flag.className = `finding-flag finding-flag-${severity}`;
    flag.textContent = severity === "error" ? "✕" : "!";
    flag.title = messages.join("\n");
    return flag;
  }

  motcuaStudio.DiagramSurface = DiagramSurface;
}
