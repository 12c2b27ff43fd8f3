/** The panel with the latest changes. */
(function (page) {
  'use strict';

  const { element, moment, counted, number } = page.text;

  const LONGEST = 50;
  const SIGNS = {
    created: ['+', 'Created'],
    updated: ['↻', 'Updated'],
    deleted: ['−', 'Deleted'],
  };
  /** The shortest interval between announcements for screen readers. */
  const ANNOUNCE_EVERY = 8000;

  class ChangesPanel {
    #changes = [];
    #unspoken = { created: 0, updated: 0, deleted: 0 };
    #timer = null;

    /** `onSelect(id)` is called when the user selects a record; `isThere(id)` returns whether it can be shown. */
    constructor({ toggle, body, list, note, count, announcer, onSelect, isThere }) {
      Object.assign(this, { toggle, body, list, note, count, announcer, onSelect, isThere });
      toggle.addEventListener('click', () => this.open(body.hidden));
    }

    open(wanted) {
      this.body.hidden = !wanted;
      this.toggle.setAttribute('aria-expanded', String(wanted));
    }

    say(note) {
      this.note.textContent = note;
      this.note.hidden = !note;
    }

    /** Sets the changes from before this page was opened, newest first. */
    replaceAll(changes) {
      this.#changes = changes.slice(0, LONGEST);
      this.#draw();
    }

    /** Adds changes in the order in which they happened. */
    add(changes) {
      this.#changes = [...[...changes].reverse(), ...this.#changes].slice(0, LONGEST);
      this.#draw();
      for (const { type } of changes) {
        this.#unspoken[type]++;
      }
      this.#timer ??= setTimeout(() => this.#announce(), 1000);
    }

    #draw() {
      this.list.replaceChildren(...this.#changes.map(change => this.#item(change)));
      this.count.hidden = this.#changes.length === 0;
      this.count.textContent = this.#changes.length === LONGEST ? `${number(LONGEST)}+` : number(this.#changes.length);
      this.list.hidden = this.#changes.length === 0;
    }

    #item(change) {
      const [sign, label] = SIGNS[change.type] ?? ['?', String(change.type)];
      const item = element('li', 'change');
      item.dataset.change = change.type;
      const mark = element('span', 'change-sign', sign);
      mark.setAttribute('aria-hidden', 'true');
      const what = element('p', 'change-what');
      what.append(element('span', 'change-label', label));
      const when = moment(change.modified);
      if (when) {
        const time = element('time', 'change-time', when);
        time.dateTime = change.modified;
        what.append(time);
      }
      const title = change.title?.trim() || 'Untitled record';
      let name;
      if (change.type !== 'deleted' && this.isThere(change.id)) {
        name = element('button', 'change-title', title);
        name.type = 'button';
        name.addEventListener('click', () => this.onSelect(change.id));
      } else {
        name = element('span', 'change-title', title);
      }
      name.dir = 'auto';
      item.append(mark, what, name);
      return item;
    }

    #announce() {
      const said = Object.entries(this.#unspoken)
        .filter(([, count]) => count > 0)
        .map(([type, count]) => `${number(count)} ${type}`);
      const total = Object.values(this.#unspoken).reduce((sum, count) => sum + count, 0);
      this.#unspoken = { created: 0, updated: 0, deleted: 0 };
      if (total === 0) {
        this.#timer = null;
        return;
      }
      this.announcer.textContent = `${counted(total, 'change', 'changes')}: ${said.join(', ')}`;
      this.#timer = setTimeout(() => this.#announce(), ANNOUNCE_EVERY);
    }
  }

  page.ChangesPanel = ChangesPanel;
})((window.cataloguePage ??= {}));
