// For parts of the libraries that ask nobody for a translation: their words are put right as they appear.
{
  const NAMED = ["title", "aria-label", "placeholder"];

  /** say(text) answers in Vietnamese, or with the text itself; only what lies in `within` is touched. */
  motcuaStudio.translateAsItAppears = (root, within, say) => {
    const translate = (node) => {
      if (!node.matches?.(`:is(${within}) *, ${within}`) && !node.querySelector?.(within)) return;
      for (const place of [node, ...node.querySelectorAll(NAMED.map((name) => `[${name}]`).join(","))]) {
        for (const name of NAMED) if (place.hasAttribute(name)) put(place.getAttribute(name), (said) => place.setAttribute(name, said));
      }
      const texts = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
      for (let text = texts.nextNode(); text; text = texts.nextNode()) put(text.data, (said) => (text.data = said));
    };
    const put = (text, write) => {
      const said = text.trim() && say(text);
      if (said && said !== text) write(said);
    };
    root.querySelectorAll(within).forEach(translate);
    new MutationObserver((changes) => {
      for (const { target, addedNodes, type } of changes) {
        if (type === "characterData") {
          if (target.parentElement?.closest(within)) put(target.data, (said) => (target.data = said));
        } else for (const node of addedNodes) if (node.nodeType === Node.ELEMENT_NODE) translate(node);
      }
    }).observe(root, { childList: true, subtree: true, characterData: true });
  };
}
