/** Teams, profiles and views of the text, for lists and pickers. */
import type { IntegrationMap, Profile, Team, View } from '../../../model/map.js';
import type { Anchors } from './anchors.js';
import { clausesOf } from './clauses.js';
import type { ProfileFacts, TeamFacts, ViewFacts } from './facts.js';
import { Kept } from './kept.js';
import { asksOf, focusOf } from './view-asks.js';

const keptTeams = new Kept<Team, TeamFacts>();
const keptProfiles = new Kept<Profile, ProfileFacts>();
const keptViews = new Kept<View, ViewFacts>();

export const teamFacts = ({ teams }: IntegrationMap, anchor: Anchors): readonly TeamFacts[] =>
  teams.map((team) => {
    const { name, declared, declaration } = team;
    const at = anchor(team);
    return keptTeams.of(team, [at], () => ({
      id: name,
      declared,
      ...(declaration?.title !== undefined && { title: declaration.title }),
      ...(declaration?.contact && { contact: declaration.contact.value }),
      ...(at && { at }),
    }));
  });

export const profileFacts = (
  { profiles, fragments }: IntegrationMap,
  anchor: Anchors,
): readonly ProfileFacts[] =>
  profiles.map((profile) => {
    const { name, declaration } = profile;
    const at = anchor(profile);
    return keptProfiles.of(profile, [at], () => ({
      id: name,
      ...(declaration?.title !== undefined && { title: declaration.title }),
      ...(declaration?.base && { base: declaration.base.name.text }),
      clauses: clausesOf(declaration, fragments.get(profile.at.uri)),
      ...(at && { at }),
    }));
  });

/** A name that stands twice counts once, as everywhere. */
export function viewFacts({ views }: IntegrationMap, anchor: Anchors): readonly ViewFacts[] {
  const first = new Map<string, View>();
  for (const view of views) if (view.name !== '' && !first.has(view.name)) first.set(view.name, view);
  return [...first.values()].map((view) => {
    const at = anchor(view);
    return keptViews.of(view, [at], () => factsOf(view, at));
  });
}

function factsOf({ name, declaration }: View, at: ViewFacts['at']): ViewFacts {
  const { title, doc, selectors, focuses } = declaration;
  return {
    id: name,
    ...(title !== undefined && { title }),
    ...(doc !== undefined && { doc }),
    selectors: selectors.map(({ mode, what, names }) => ({
      mode,
      what,
      names: names.map(({ text }) => text),
    })),
    focuses: focuses.filter(({ context }) => !context).map(focusOf),
    asks: asksOf(declaration),
    ...(at && { at }),
  };
}
