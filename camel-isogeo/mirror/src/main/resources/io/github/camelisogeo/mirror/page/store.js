/** The records, and the search and filters that select some of them. Independent of the document. */
(function (page) {
  'use strict';

  const { plain, typeLabel, titleOf } = page.text;

  /** The value of a facet if a record has none. No type or owner has this name. */
  const NONE = '';

  class Entry {
    constructor(record) {
      this.record = record;
      this.json = JSON.stringify(record);
      this.haystack = plain([record.title, record.summary, record.owner, typeLabel(record.type), record.id].join('\n'));
      this.title = plain(titleOf(record));
      const time = Date.parse(record.modified ?? '');
      this.time = Number.isNaN(time) ? -Infinity : time;
    }

    value(facet) {
      return this.record[facet] || NONE;
    }
  }

  class Store {
    #entries = new Map();
    #words = [];
    #wanted = { type: new Set(), owner: new Set() };
    #ordered = null;

    get size() {
      return this.#entries.size;
    }

    get(id) {
      return this.#entries.get(id)?.record;
    }

    /** Sets the records. Unchanged records remain the same objects, so that they are not drawn again. */
    replaceAll(records) {
      const before = this.#entries;
      this.#entries = new Map();
      for (const record of records) {
        const known = before.get(record.id);
        this.#entries.set(record.id, known && known.json === JSON.stringify(record) ? known : new Entry(record));
      }
      this.#ordered = null;
    }

    apply(change) {
      if (change.type === 'deleted') {
        this.#entries.delete(change.id);
      } else {
        this.#entries.set(change.id, new Entry(change.record));
      }
      this.#ordered = null;
    }

    search(text) {
      this.#words = plain(text).split(/\s+/).filter(Boolean);
    }

    want(facet, value, wanted) {
      this.#wanted[facet][wanted ? 'add' : 'delete'](value);
    }

    wantEverything() {
      this.#words = [];
      this.#wanted.type.clear();
      this.#wanted.owner.clear();
    }

    get filters() {
      return this.#wanted.type.size + this.#wanted.owner.size;
    }

    get isNarrowed() {
      return this.#words.length > 0 || this.filters > 0;
    }

    /** Returns the selected records, the latest first. */
    visible() {
      return this.#inOrder()
        .filter(entry => this.#found(entry) && this.#has(entry, 'type') && this.#has(entry, 'owner'))
        .map(entry => entry.record);
    }

    all() {
      return this.#inOrder().map(entry => entry.record);
    }

    /** Returns the values of a facet, the most common in the whole catalogue first; `count` is the number of records with the other filters. */
    facet(facet) {
      const other = facet === 'type' ? 'owner' : 'type';
      const values = new Map();
      for (const value of this.#wanted[facet]) {
        values.set(value, { value, total: 0, count: 0, wanted: true });
      }
      for (const entry of this.#entries.values()) {
        const value = entry.value(facet);
        if (!values.has(value)) {
          values.set(value, { value, total: 0, count: 0, wanted: false });
        }
        const known = values.get(value);
        known.total++;
        if (this.#found(entry) && this.#has(entry, other)) {
          known.count++;
        }
      }
      return [...values.values()].sort((one, two) => two.total - one.total || one.value.localeCompare(two.value));
    }

    #inOrder() {
      this.#ordered ??= [...this.#entries.values()].sort(
        (one, two) => two.time - one.time || (one.title < two.title ? -1 : one.title > two.title ? 1 : 0));
      return this.#ordered;
    }

    #found(entry) {
      return this.#words.every(word => entry.haystack.includes(word));
    }

    #has(entry, facet) {
      return this.#wanted[facet].size === 0 || this.#wanted[facet].has(entry.value(facet));
    }
  }

  page.Store = Store;
})((window.cataloguePage ??= {}));
