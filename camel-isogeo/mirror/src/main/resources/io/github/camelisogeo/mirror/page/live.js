/** The connection to the server, which sends changes. It reconnects forever, and is told the version of the catalogue each time. */
(function (page) {
  'use strict';

  const RETRY = 4000;
  /** Changes that arrive within this time are shown together. */
  const TOGETHER = 120;

  function listen({ onState, onChanges, onConnection }) {
    let waiting = [];
    let timer = null;

    function flush() {
      timer = null;
      const changes = waiting;
      waiting = [];
      if (changes.length > 0) {
        onChanges(changes);
      }
    }

    function connect() {
      const events = new EventSource('changes');
      events.addEventListener('open', () => onConnection(true));
      events.addEventListener('state', event => {
        flush();
        onState(JSON.parse(event.data));
      });
      events.addEventListener('change', event => {
        waiting.push(JSON.parse(event.data));
        timer ??= setTimeout(flush, TOGETHER);
      });
      events.addEventListener('error', () => {
        onConnection(false);
        // The browser reconnects by itself, except after an error status.
        if (events.readyState === EventSource.CLOSED) {
          setTimeout(connect, RETRY);
        }
      });
    }

    connect();
  }

  page.listen = listen;
})((window.cataloguePage ??= {}));
