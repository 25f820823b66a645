// Copies on this computer, so that neither a crash nor another's save loses a drawing.
{
  const MOST = 5;

  class Keeping {
    constructor(draft, login) {
      this.unsavedKey = `motcua-draft-${draft}-${login}`;
      this.keptKey = `${this.unsavedKey}-kept`;
    }

    /** What was drawn and is not on the server yet; null when all is saved. */
    get unsaved() {
      return this.read(this.unsavedKey);
    }

    set unsaved(copy) {
      if (copy) this.write(this.unsavedKey, copy);
      else localStorage.removeItem(this.unsavedKey);
    }

    /** Versions that gave way to another one, the latest first. */
    get kept() {
      return this.read(this.keptKey) || [];
    }

    keep(copy) {
      this.write(this.keptKey, [copy, ...this.kept].slice(0, MOST));
    }

    read(key) {
      try {
        return JSON.parse(localStorage.getItem(key));
      } catch {
        return null;
      }
    }

    write(key, value) {
      try {
        localStorage.setItem(key, JSON.stringify(value));
      } catch {
        // The browser's store is full or closed: the server's copy, two seconds away, has to do.
      }
    }
  }

  motcuaStudio.Keeping = Keeping;
}
