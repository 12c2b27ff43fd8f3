/** The list of records. It shows a first part, and more on request. */
(function (page) {
  'use strict';

  const { element, titleOf, ownerLabel, typeLabel, typeColour, day, counted, number } = page.text;

  const PART = 60;

  class RecordList {
    #items = new Map();
    #records = [];
    #length = PART;
    #selected = null;

    /** `onSelect(id)` is called when the user selects an entry. */
    constructor({ list, more, nothing, onSelect }) {
      this.list = list;
      this.more = more;
      this.nothing = nothing;
      this.onSelect = onSelect;
      more.addEventListener('click', () => this.#showMore());
      list.addEventListener('keydown', event => this.#step(event));
    }

    /** Shows records. With `fromStart`, they are the result of another search, and the list scrolls to its top. */
    show(records, { fromStart = false } = {}) {
      if (fromStart) {
        this.#length = PART;
      }
      this.#records = records;
      this.#forget(records);
      this.#draw();
      if (fromStart) {
        this.#scrollToStart();
      }
    }

    /** Scrolls only upwards: if the user is still above the list, nothing moves. */
    #scrollToStart() {
      const first = this.list.firstElementChild;
      if (first && first.getBoundingClientRect().top < parseFloat(getComputedStyle(first).scrollMarginTop)) {
        first.scrollIntoView({ block: 'start' });
      }
    }

    #forget(records) {
      const ids = new Set(records.map(record => record.id));
      for (const [id, { item }] of this.#items) {
        if (!ids.has(id)) {
          item.remove();
          this.#items.delete(id);
        }
      }
    }

    select(id) {
      this.#mark(this.#selected, false);
      this.#selected = id;
      this.#mark(id, true);
    }

    /** Scrolls an entry into view, and extends the list as far as necessary. */
    reveal(id) {
      const index = this.#records.findIndex(record => record.id === id);
      if (index < 0) {
        return;
      }
      if (index >= this.#length) {
        this.#length = Math.ceil((index + 1) / PART) * PART;
        this.#draw();
      }
      this.#items.get(id).item.scrollIntoView({ block: 'nearest' });
    }

    /** Highlights records that have just arrived. */
    refresh(ids) {
      for (const id of ids) {
        const known = this.#items.get(id);
        if (known) {
          known.item.classList.add('fresh');
          setTimeout(() => known.item.classList.remove('fresh'), 2500);
        }
      }
    }

    #draw() {
      const shown = this.#records.slice(0, this.#length);
      const items = shown.map(record => this.#item(record));
      const focused = document.activeElement;
      const held = this.list.contains(focused) ? focused.closest('li')?.dataset.id : null;
      const wanted = new Set(items);
      for (const item of [...this.list.children]) {
        if (!wanted.has(item)) {
          item.remove();
        }
      }
      items.forEach((item, index) => {
        if (this.list.children[index] !== item) {
          this.list.insertBefore(item, this.list.children[index] ?? null);
        }
      });
      if (held && focused !== document.activeElement) {
        (focused.isConnected ? focused : this.#items.get(held)?.button)?.focus({ preventScroll: true });
      }
      const left = this.#records.length - shown.length;
      this.more.hidden = left <= 0;
      this.more.textContent = `Show ${number(Math.min(PART, left))} more of ${counted(left, 'record', 'records')} left`;
      this.nothing.hidden = this.#records.length > 0;
    }

    #showMore() {
      const first = this.#records[this.#length];
      this.#length += PART;
      this.#draw();
      // The button may be hidden now, so the focus moves to the first new entry.
      this.#items.get(first.id).button.focus({ preventScroll: true });
    }

    #item(record) {
      const known = this.#items.get(record.id);
      if (known?.record === record) {
        return known.item;
      }
      const made = this.#make(record);
      this.#items.set(record.id, made);
      known?.item.remove();
      this.#mark(record.id, record.id === this.#selected);
      return made.item;
    }

    #make(record) {
      const item = element('li', 'record');
      item.dataset.id = record.id;
      item.dataset.type = typeColour(record.type);

      const heading = element('h3', 'record-title');
      const button = element('button', 'record-select', titleOf(record));
      button.type = 'button';
      button.dir = 'auto';
      button.addEventListener('click', () => this.onSelect(record.id));
      heading.append(button);

      const facts = element('p', 'record-facts');
      const type = element('span', 'record-type', typeLabel(record.type));
      facts.append(type, element('span', 'record-owner', ownerLabel(record.owner)));
      const modified = day(record.modified);
      if (modified) {
        const time = element('time', 'record-date', modified);
        time.dateTime = record.modified;
        time.title = 'Last modified';
        facts.append(time);
      }
      item.append(heading, facts);

      if (record.summary) {
        const summary = element('p', 'record-summary', record.summary);
        summary.dir = 'auto';
        item.append(summary);
      }

      const foot = element('p', 'record-foot');
      if (!record.bbox) {
        foot.append(element('span', 'record-nowhere', 'Not on the map: it has no envelope'));
      }
      const link = element('a', 'record-link', 'Whole record');
      link.href = `records/${encodeURIComponent(record.id)}.json`;
      link.append(element('span', 'visually-hidden', ` of ${titleOf(record)}`), element('span', 'record-format', 'JSON'));
      foot.append(link);
      item.append(foot);
      return { record, item, button };
    }

    #mark(id, selected) {
      const known = this.#items.get(id);
      if (known) {
        known.item.classList.toggle('selected', selected);
        known.button.toggleAttribute('aria-current', selected);
        if (selected) {
          known.button.setAttribute('aria-current', 'true');
        }
      }
    }

    /** Arrow keys move from entry to entry; Tab also visits the links in them. */
    #step(event) {
      const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      const item = event.target.closest('li');
      if (!by || !item || event.altKey || event.ctrlKey || event.metaKey) {
        return;
      }
      const next = by > 0 ? item.nextElementSibling : item.previousElementSibling;
      if (next) {
        event.preventDefault();
        next.querySelector('button').focus();
      }
    }
  }

  page.RecordList = RecordList;
})((window.cataloguePage ??= {}));
