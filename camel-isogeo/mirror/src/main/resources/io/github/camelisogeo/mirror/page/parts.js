/** Loads the records. A large catalogue is in several scripts, of which the page shows one: `?page=2` is the second. */
(function (page) {
  'use strict';

  const { element, counted, number } = page.text;

  /** Returns the number of the part that the address of the page names. */
  function wanted() {
    const part = Number(new URLSearchParams(window.location.search).get('page') ?? 1);
    return Number.isSafeInteger(part) && part > 0 ? part : 1;
  }

  /** Loads a part, and returns it, or null if it can't be loaded. It is a script, because a page from disk can't read other files. */
  function load(part) {
    return new Promise(resolve => {
      const script = element('script');
      script.src = part === 1 ? 'catalogue.js' : `catalogue-${part}.js`;
      const done = catalogue => {
        script.remove();
        resolve(catalogue);
      };
      script.addEventListener('load', () => {
        const catalogue = window.isogeoCatalogue ?? null;
        // Not kept twice: the caller has it, and lets go of the one before.
        delete window.isogeoCatalogue;
        done(catalogue);
      });
      script.addEventListener('error', () => done(null));
      document.head.append(script);
    });
  }

  function link(part, label) {
    const link = element('a', '', label);
    link.href = `?page=${part}`;
    return link;
  }

  /** Shows which of the records these are, and links to the others, if there are others. */
  function showParts(nav, { part, most, total }) {
    const first = (part - 1) * most + 1;
    const last = Math.min(part * most, total);
    nav.hidden = total <= most;
    if (nav.hidden) {
      return;
    }
    const links = [];
    if (part > 1) {
      links.push(link(part - 1, 'Newer'));
    }
    if (last < total) {
      links.push(link(part + 1, 'Older'));
    }
    nav.replaceChildren(
      element('span', '', `${number(first)} to ${number(last)} of ${counted(total, 'record', 'records')}, the newest first`), ...links);
  }

  Object.assign(page, { partWanted: wanted, loadPart: load, showParts });
})((window.cataloguePage ??= {}));
