// Another person saved meanwhile: what both have drawn stays, the analyst says which goes on.
{
  class Conflict {
    /** desk: { draft, keeping, saving, surface, words, loaded() } */
    constructor(dialog, desk) {
      Object.assign(this, { dialog, desk });
      dialog.addEventListener("cancel", (event) => event.preventDefault());
      dialog.querySelector("[data-take-theirs]").addEventListener("click", () => this.decide(() => this.takeTheirs()));
      dialog.querySelector("[data-keep-mine]").addEventListener("click", () => this.decide(() => this.keepMine()));
      dialog.querySelector("[data-download-mine]").addEventListener("click", () => desk.download());
    }

    show({ lastWriter, at, revision }) {
      this.who = lastWriter;
      this.dialog.querySelector("[data-conflict-facts]").textContent = this.desk.words("conflict-facts", lastWriter, motcuaStudio.moment(at), revision);
      this.dialog.showModal();
    }

    async decide(act) {
      const fault = this.dialog.querySelector("[data-conflict-fault]");
      fault.textContent = "";
      try {
        await act();
        this.dialog.close();
      } catch (failure) {
        fault.textContent = failure.status ? failure.message : this.desk.words("offline");
      }
    }

    async takeTheirs() {
      const { draft, keeping, saving, surface } = this.desk;
      const mine = { xml: await surface.xml(), revision: draft.revision, at: new Date().toISOString(), whose: this.desk.words("mine") };
      const xml = await draft.content();
      keeping.keep(mine);
      await surface.load(xml);
      saving.startOver();
      this.desk.loaded();
    }

    async keepMine() {
      const { draft, keeping, saving } = this.desk;
      const theirs = await draft.theirs();
      keeping.keep({ ...theirs, at: new Date().toISOString(), whose: this.who });
      this.desk.keptChanged();
      await saving.goOn(theirs.revision);
    }
  }

  motcuaStudio.Conflict = Conflict;
}
