// One draft on the server: read, saved with the revision it was based on, checked. Every refusal keeps its problem detail.
globalThis.motcuaStudio = {};
{
  class Refused extends Error {
    constructor(status, problem) {
      super(problem.detail || problem.title || String(status));
      this.status = status;
      this.problem = problem;
    }
  }

  class Draft {
    constructor({ id, tokenHeader, token }) {
      this.address = `/api/drafts/${id}`;
      this.form = { [tokenHeader]: token };
      this.revision = 0;
    }

    async facts() {
      return (await ask(this.address)).json();
    }

    /** The content with the revision that it is: the next save is based on it. */
    async content() {
      const answer = await ask(`${this.address}/content`, { headers: { Accept: "application/xml" } });
      this.revision = revisionOf(answer);
      return answer.text();
    }

    /** The content as it is now on the server, without basing the next save on it. */
    async theirs() {
      const answer = await ask(`${this.address}/content`, { headers: { Accept: "application/xml" } });
      return { revision: revisionOf(answer), xml: await answer.text() };
    }

    async save(xml) {
      const answer = await ask(`${this.address}/content`, {
        method: "PUT",
        headers: { ...this.form, "Content-Type": "application/xml", "If-Match": `"${this.revision}"` },
        body: xml,
        // A page that is being left may still send what is small.
        keepalive: new Blob([xml]).size < 60000 && document.visibilityState === "hidden",
      });
      const saved = await answer.json();
      this.revision = saved.revision;
      return saved.findings;
    }

    async check(path, xml, signal) {
      const answer = await ask(`/api/lint?path=${encodeURIComponent(path)}`, {
        method: "POST",
        headers: { ...this.form, "Content-Type": "application/xml" },
        body: xml,
        signal,
      });
      return (await answer.json()).findings;
    }
  }

  async function ask(address, options = {}) {
    const answer = await fetch(address, { credentials: "same-origin", ...options, headers: { Accept: "application/json", ...options.headers } });
    if (answer.ok) return answer;
    throw new Refused(answer.status, await answer.json().catch(() => ({})));
  }

  function revisionOf(answer) {
    return Number((answer.headers.get("ETag") || "").replace(/\D/g, ""));
  }

  motcuaStudio.Draft = Draft;
  motcuaStudio.Refused = Refused;
}
