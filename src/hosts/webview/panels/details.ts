/** The chosen thing: its facts, its clauses, what was found, and the fixes that apply from here. */
import type { GraphFinding } from '../../../views/graph/facts/facts.js';
import { button, h, onChange, pressable, refill } from '../dom.js';
import { descriptionOf, type Description, type Line } from './description.js';
import { inline, markdown } from './markdown.js';
import type { Actions, Panel } from './now.js';

/** More lines than these of one kind are shown when asked for. */
const FIRST = 8;

const severityWords = { error: 'Error', warning: 'Warning', information: 'Remark' } as const;

export function createDetails(actions: Actions): Panel {
  const element = h('div', { class: 'content details' });
  const draw = onChange<{ readonly key?: string; readonly description?: Description }>(
    ({ key, description }) =>
      refill(
        element,
        ...(description && key !== undefined ? partsOf(key, description, actions) : [nothingChosen()]),
      ),
    (chosen) => [JSON.stringify(chosen)],
  );
  return {
    element,
    update({ landscape, shown, state: { selected: key } }) {
      const description =
        landscape && shown && key !== undefined && descriptionOf(key, landscape, shown.graph);
      draw(description ? { key, description } : {});
    },
  };
}

const nothingChosen = (): HTMLElement =>
  h('p', { class: 'muted' }, 'Choose a system, a flow or a boundary: what the map says of it stands here.');

function partsOf(key: string, description: Description, actions: Actions): (HTMLElement | false)[] {
  const { kind, name, title, doc, at, facts, clauses, sections, findings } = description;
  return [
    h('h3', {}, name),
    h('p', { class: 'muted' }, title === undefined ? kind : `${kind}, ${title}`),
    doc !== undefined && doc !== '' && markdown(doc),
    h('div', { class: 'row' }, ...actionsOf(key, kind, at, actions)),
    findings.length > 0 && h('h4', {}, 'Findings'),
    findings.length > 0 &&
      h('ul', { class: 'findings' }, ...findings.map((each) => findingOf(each, actions))),
    facts.length > 0 &&
      h('dl', {}, ...facts.flatMap(([label, value]) => [h('dt', {}, label), h('dd', {}, value)])),
    ...section('Clauses', clauses, 'clauses', actions),
    ...sections.flatMap((each) => section(each.title, each.lines, 'links', actions)),
  ];
}

function actionsOf(key: string, kind: string, at: Description['at'], actions: Actions): HTMLElement[] {
  const text = button({ label: 'Go to text', icon: 'text', text: true, focus: 'text' }, () =>
    actions.reveal(at, true),
  );
  const lens = button({ label: 'Where it is true, and its copies', focus: 'lens' }, () =>
    actions.ask({ lens: key.slice(key.indexOf(':') + 1) }),
  );
  return [...(at ? [text] : []), ...(kind.startsWith('entity') ? [lens] : [])];
}

function section(
  title: string,
  lines: readonly Line[],
  kind: 'clauses' | 'links',
  actions: Actions,
): HTMLElement[] {
  if (lines.length === 0) return [];
  const list = h('ul', { class: kind }, ...lines.slice(0, FIRST).map((line) => lineOf(line, actions)));
  const rest = lines.slice(FIRST);
  if (rest.length > 0) {
    const more = button({ label: `${rest.length} more` }, () => {
      item.remove();
      list.append(...rest.map((line) => lineOf(line, actions)));
      list.querySelectorAll<HTMLElement>('button')[FIRST]?.focus();
    });
    const item = h('li', {}, more);
    list.append(item);
  }
  return [h('h4', {}, title), list];
}

function lineOf({ text, key, at }: Line, actions: Actions): HTMLElement {
  if (key === undefined && !at) return h('li', {}, text);
  const go = (): void => {
    if (key === undefined) return actions.reveal(at, false);
    actions.choose(key);
    actions.goTo(key);
  };
  return h('li', {}, pressable({ class: 'link', 'data-focus': `line ${key ?? ''} ${text}` }, go, text));
}

/** Its fixes are asked for when somebody wants them: they are many, and they change with the text. */
function findingOf({ code, severity, message, at }: GraphFinding, actions: Actions): HTMLElement {
  const link = pressable(
    { class: 'link', 'data-focus': `finding ${code} ${message}` },
    () => actions.reveal(at, true),
    ...inline(message),
  );
  const focus = `fixes ${code} ${message}`;
  const ask = button({ label: 'Fixes', icon: 'fix', text: true, focus }, () => void list());
  const fixes = h('div', { class: 'fixes' }, ask);

  async function list(): Promise<void> {
    const titles = await actions.fixes(code, at);
    const made = titles.map((title) => button({ label: title }, () => actions.fix(code, at, title)));
    const held = document.activeElement === ask;
    fixes.replaceChildren(
      ...(made.length > 0 ? made : [h('span', { class: 'muted' }, 'No fix is offered for this.')]),
    );
    if (held) made[0]?.focus();
  }

  return h(
    'li',
    { class: severity },
    h('span', { class: 'severity' }, `${severityWords[severity]}: `, h('code', {}, code)),
    link,
    fixes,
  );
}
