// Gives the modeler of diagrams and of decision tables its Vietnamese words. English needs nothing: it is what the modeler speaks.
{
  const plain = (words) => words.toLowerCase().replaceAll("-", " ");
  const known = new Map();
  for (const list of globalThis.motcuaWords) {
    for (const [english, vietnamese] of Object.entries(list)) {
      known.set(english, vietnamese);
      if (!known.has(plain(english))) known.set(plain(english), vietnamese);
    }
  }
  const unknown = new Set();

  /** What the modeler asks for each string; those that nobody has translated are kept, so that a test can name them. */
  function translate(words, values = {}) {
    if (!words) return words;
    let said = known.get(words) ?? known.get(plain(words));
    if (said === undefined) {
      unknown.add(words);
      said = words;
    }
    return said.replace(/{([^}]+)}/g, (whole, name) => (name in values ? values[name] : whole));
  }

  /** For a label read off the page: what is not known is somebody's own word and stays. */
  const label = (text) => (known.has(text.trim()) ? text.replace(text.trim(), known.get(text.trim())) : text);

  globalThis.motcuaVietnamese = { translate, label, unknown, knows: (words) => known.has(words) || known.has(plain(words)) };
}
