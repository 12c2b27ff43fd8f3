/** Formats labels and dates, and normalizes text for searches. */
(function (page) {
  'use strict';

  const TYPES = new Map([
    ['vectorDataset', 'Vector dataset'],
    ['rasterDataset', 'Raster dataset'],
    ['service', 'Service'],
    ['resource', 'Resource'],
    ['dataset', 'Dataset'],
    ['noGeoDataset', 'Dataset without geometry'],
  ]);
  const COLOURED = new Set(['vectorDataset', 'rasterDataset', 'service', 'resource']);
  const LIGATURES = new Map([['œ', 'oe'], ['æ', 'ae'], ['ß', 'ss'], ['ø', 'o'], ['ł', 'l'], ['’', "'"]]);

  const dayFormat = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric' });
  const momentFormat = new Intl.DateTimeFormat('en-GB', {
    day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit',
  });

  /** Returns text without accents, in lower case: `Cœur d’Île` becomes `coeur d'ile`. */
  function plain(text) {
    return String(text ?? '')
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/[œæßøł’]/g, letter => LIGATURES.get(letter));
  }

  function formatted(format, written) {
    const time = Date.parse(written ?? '');
    return Number.isNaN(time) ? null : format.format(time);
  }

  /** Creates an element with a class and a text, which is never parsed as HTML. */
  function element(name, className, text) {
    const made = document.createElement(name);
    if (className) {
      made.className = className;
    }
    if (text !== undefined) {
      made.textContent = text;
    }
    return made;
  }

  page.text = {
    plain,
    element,
    titleOf: record => record.title?.trim() || 'Untitled record',
    ownerLabel: owner => owner || 'No owner named',
    typeLabel: type => TYPES.get(type) ?? (type || 'Unknown type'),
    /** Returns the name of a type's colour. Unknown types share one. */
    typeColour: type => (COLOURED.has(type) ? type : 'other'),
    day: written => formatted(dayFormat, written),
    moment: written => formatted(momentFormat, written),
    number: count => count.toLocaleString('en-GB'),
    counted: (count, one, many) => `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`,
  };
})((window.cataloguePage ??= {}));
