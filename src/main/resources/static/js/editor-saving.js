// Saves by itself: two seconds after the last change, at once when the page is left, again after a lost connection.
{
  const PAUSE = 2000;
  const FIRST_RETRY = 4000;
  const LONGEST_RETRY = 60000;

  class Saving {
    /** tell(state, facts) hears: unsaved, saving, saved, offline, refused, conflict, signed-out, closed. */
    constructor({ draft, keeping, source, tell }) {
      Object.assign(this, { draft, keeping, source, tell });
      this.edits = 0;
      this.saved = 0;
      this.retry = FIRST_RETRY;
      this.stopped = false;
      this.unanswered = new Set();
      addEventListener("online", () => this.now());
      addEventListener("blur", () => this.now());
      document.addEventListener("visibilitychange", () => document.visibilityState === "hidden" && this.now());
      addEventListener("beforeunload", (event) => this.unsaved && event.preventDefault());
    }

    get unsaved() {
      return this.edits !== this.saved;
    }

    changed() {
      this.edits++;
      this.tell("unsaved");
      this.remember();
      if (!this.stopped) this.later(PAUSE);
    }

    /** Writes the copy on this computer; a burst of changes writes one. */
    remember() {
      clearTimeout(this.copying);
      this.copying = setTimeout(async () => {
        if (!this.unsaved) return;
        const edits = this.edits;
        const xml = await this.source();
        if (edits === this.edits && this.unsaved) {
          this.keeping.unsaved = { xml, revision: this.draft.revision, at: new Date().toISOString() };
        }
      }, 400);
    }

    later(wait) {
      clearTimeout(this.waiting);
      this.waiting = setTimeout(() => this.now(), wait);
    }

    /** True when everything is on the server. */
    async now() {
      while (this.running) await this.running;
      if (!this.unsaved || this.stopped) return !this.unsaved;
      this.running = this.send().finally(() => (this.running = null));
      await this.running;
      return !this.unsaved;
    }

    async send() {
      clearTimeout(this.waiting);
      const edits = this.edits;
      this.tell("saving");
      const xml = await this.source();
      try {
        this.arrived(edits, await this.draft.save(xml));
      } catch (failure) {
        if (failure.status === 412 && (await this.wasOurs(xml))) return this.later(0);
        this.failed(failure, xml);
      }
    }

    arrived(edits, findings) {
      this.saved = edits;
      this.retry = FIRST_RETRY;
      this.unanswered.clear();
      if (this.unsaved) return this.later(PAUSE);
      this.keeping.unsaved = null;
      this.tell("saved", { findings });
    }

    /** A saving whose answer was lost did arrive: the newest revision is what we sent, and we go on from it. */
    async wasOurs(xml) {
      const newest = await this.draft.theirs().catch(() => null);
      if (!newest || !this.unanswered.add(xml).has(newest.xml)) return false;
      this.draft.revision = newest.revision;
      return true;
    }

    failed(failure, xml) {
      const status = failure.status;
      const code = failure.problem?.code || "";
      if (status === 412) return this.stop("conflict", failure.problem);
      if (status === 401 || status === 403) return this.stop("signed-out", failure.problem);
      if (status === 409 && code === "draft.not-open") return this.stop("closed", failure.problem);
      if (status >= 400 && status < 500) return this.tell("refused", failure.problem);
      this.unanswered.add(xml);
      this.tell("offline");
      this.later(this.retry);
      this.retry = Math.min(this.retry * 2, LONGEST_RETRY);
    }

    stop(state, problem) {
      this.stopped = true;
      this.tell(state, problem);
    }

    /** Goes on after a conflict: what is drawn becomes a new revision on top of theirs. */
    goOn(revision) {
      this.draft.revision = revision;
      this.stopped = false;
      this.edits++;
      return this.now();
    }

    /** What is drawn now came from the server. */
    startOver() {
      this.edits = this.saved = 0;
      this.stopped = false;
      this.keeping.unsaved = null;
    }
  }

  motcuaStudio.Saving = Saving;
}
