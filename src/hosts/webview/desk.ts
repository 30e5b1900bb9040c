/** What may be done with the picture, whoever asks for it: a button, a key, a menu, a link. */
import type { Anchor } from '../../base/span.js';
import type { LaidOutGraph } from '../../views/graph/graph.js';
import type { Ask } from '../../views/graph/show/ask.js';
import { changedAsk, wantedOf } from '../../views/graph/show/wanted.js';
import type { Host } from './host.js';
import type { PanelKind, PreviewState, ShowMessage } from './messages.js';
import type { AskChange, Now } from './panels/now.js';
import type { Presenter } from './presenter.js';
import type { Store } from './state/store.js';
import { createTrail } from './state/trail.js';
import { anchorOf, around, inPicture, splitKey } from './things.js';

export interface DeskOptions {
  readonly host: Host;
  readonly store: Store;
  readonly presenter: Presenter;
  picture(): LaidOutGraph | undefined;
  /** Lights up what was chosen. */
  light(keys: readonly string[]): void;
  /** Moves the view to a thing that is in the picture. */
  centre(key: string): void;
  /** What is lit is to be in sight, unless somebody moved the view. */
  follow(): void;
  /** The panels have something new to show. */
  refresh(): void;
}

type Step = Pick<PreviewState, 'ask' | 'selected'>;

export class Desk {
  readonly #options: DeskOptions;
  readonly #trail;
  /** What is to stand in the middle as soon as it is in the picture. */
  #awaited: string | undefined;

  constructor(options: DeskOptions) {
    this.#options = options;
    this.#trail = createTrail<Step>(stepOf(options.store.state));
  }

  now(): Now {
    const { store, presenter } = this.#options;
    return {
      landscape: presenter.landscape,
      shown: presenter.shown,
      picture: this.#options.picture(),
      ask: this.#wanted(),
      state: store.state,
      pinned: new Set(presenter.pins.keys()),
      behind: this.#trail.behind,
      ahead: this.#trail.ahead,
    };
  }

  ask(change: AskChange): void {
    this.#ask(changedAsk(this.#landscape(), this.#options.store.state.ask ?? {}, change));
    this.#step();
  }

  askNothing(): void {
    const { view, overlay } = this.#options.store.state.ask ?? {};
    const groups = this.#options.presenter.landscape?.groups ?? [];
    // The view that somebody chose is no hiding, unless it is all that is left to take back.
    const hides = this.#options.presenter.shown?.closed.length ?? 0;
    this.#ask({
      ...(overlay && overlay !== 'outage' && { overlay }),
      ...(hides > 0 && view === undefined && { expanded: groups.map(({ id }) => id) }),
    });
    this.#step();
  }

  /** As a link or a command wants it. */
  show({ ask, selected, view, panel }: ShowMessage): void {
    this.#options.store.keep({ view, selected, panel });
    this.#options.light(selected === undefined ? [] : [selected]);
    this.#ask(ask);
    this.#step();
  }

  back(): void {
    this.#return(this.#trail.back());
  }

  forward(): void {
    this.#return(this.#trail.forward());
  }

  choose(key: string | undefined): void {
    this.#light(key);
    this.#options.store.keep({ selected: key });
    this.#step();
  }

  /** A thing has the focus: it is chosen, unless it stands for what is chosen already, as a bundle for a flow. */
  arriveAt(key: string): void {
    const { selected } = this.#options.store.state;
    if (selected === undefined || !this.#standsFor(selected).includes(key)) this.choose(key);
  }

  /** What the cursor in the text stands at: no step of its own. */
  follow(keys: readonly string[]): void {
    const { landscape, shown } = this.#options.presenter;
    const found = landscape && shown ? keys.flatMap((key) => inPicture(key, landscape, shown.graph)) : keys;
    this.#options.light(found);
    this.#options.follow();
    this.#options.store.keep({ selected: found[0] });
    this.#trail.replace(stepOf(this.#options.store.state));
    this.#options.refresh();
  }

  goTo(key: string): void {
    const { landscape, shown } = this.#options.presenter;
    if (!landscape || !shown) return;
    const [kind, id] = splitKey(key);
    if (kind === 'view') return this.ask({ view: id });
    if (kind === 'platform') return this.ask({ filter: { platforms: [id] } });
    if (kind === 'entity') {
      this.choose(key);
      return this.ask({ lens: id });
    }
    if (kind === 'team') {
      this.choose(key);
      return this.ask({ focus: { kind: 'team', id } });
    }
    const [found] = inPicture(key, landscape, shown.graph);
    if (found !== undefined && (found === key || kind === 'flow' || kind === 'edge')) {
      this.choose(kind === 'flow' ? key : found);
      return this.#options.centre(found);
    }
    this.#awaited = key;
    this.#open(key);
  }

  /** The picture is a new one: what was waited for may be in it. */
  arrive(): void {
    const { landscape, shown } = this.#options.presenter;
    const key = this.#awaited;
    if (key === undefined || !landscape || !shown) return;
    const [found] = inPicture(key, landscape, shown.graph);
    if (found === undefined) return;
    this.#awaited = undefined;
    this.choose(found);
    this.#options.centre(found);
  }

  reveal(at: Anchor | undefined, focus: boolean): void {
    if (at) this.#options.host.post({ type: 'reveal', at, ...(focus && { focus }) });
  }

  /** Shows the text of a thing. */
  read(key: string, focus: boolean): void {
    const { landscape, shown } = this.#options.presenter;
    if (landscape && shown) this.reveal(anchorOf(key, landscape, shown.graph), focus);
  }

  open(panel: PanelKind | undefined): void {
    this.#options.store.keep({ panel });
    this.#options.refresh();
  }

  /** With what the view that is looked at says for itself. */
  #wanted(): Ask {
    return wantedOf(this.#landscape(), this.#options.store.state.ask ?? {});
  }

  #landscape() {
    return this.#options.presenter.landscape ?? { views: [] };
  }

  #light(key: string | undefined): void {
    this.#options.light(key === undefined ? [] : this.#standsFor(key));
  }

  /** Keys of what stands for a thing in the picture. */
  #standsFor(key: string): readonly string[] {
    const { landscape, shown } = this.#options.presenter;
    const found = landscape && shown ? inPicture(key, landscape, shown.graph) : [];
    return found.length > 0 ? found : [key];
  }

  /** Takes away what hides a thing. */
  #open(key: string): void {
    const { landscape } = this.#options.presenter;
    const ask = this.#wanted();
    if (!landscape) return;
    const groups = around(key, landscape);
    const closed = new Set([...(ask.collapsed ?? []), ...(this.#options.presenter.shown?.closed ?? [])]);
    const hidesByGroup = groups.some((group) => closed.has(group));
    if (!hidesByGroup) return this.#show(key);
    const collapsed = (ask.collapsed ?? []).filter((id) => !groups.includes(id));
    this.ask({
      collapsed: collapsed.length > 0 ? collapsed : undefined,
      expanded: [...new Set([...(ask.expanded ?? []), ...groups])],
    });
  }

  #show(key: string): void {
    const [kind, id] = splitKey(key);
    const only = kind === 'group' ? 'domain' : kind === 'flow' ? 'flow' : 'place';
    this.#ask({ focus: { kind: only, id } });
    this.#step();
  }

  #ask(ask: Ask): void {
    this.#options.store.keep({ ask: Object.keys(ask).length > 0 ? ask : undefined });
    this.#options.presenter.ask(ask);
    this.#options.host.post({ type: 'asked', ask });
  }

  #step(): void {
    this.#trail.push(stepOf(this.#options.store.state));
    this.#options.refresh();
  }

  #return(step: Step | undefined): void {
    if (!step) return;
    this.#options.store.keep({ selected: step.selected });
    this.#light(step.selected);
    this.#ask(step.ask ?? {});
    this.#options.refresh();
  }
}

const stepOf = ({ ask, selected }: PreviewState): Step => ({
  ...(ask && { ask }),
  ...(selected !== undefined && { selected }),
});
