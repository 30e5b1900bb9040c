/** What each place of the grammar that takes a name or a free word wants there. */

export type Wanted =
  /** A name that the author makes up. */
  | 'new'
  | 'team'
  | 'domain'
  | 'entity'
  | 'profile'
  | 'flow'
  /** A field of the entity that the declaration is about. */
  | 'field'
  | 'place'
  | 'system'
  /** Hubs, brokers and channels first. */
  | 'passage'
  /** Where the data comes from: those who own or change it first. */
  | 'sender'
  /** Where it goes: those who read it first. */
  | 'receiver'
  /** A platform; for a channel its broker. */
  | 'platform'
  /** Of the kind that the word before says. */
  | 'selected'
  /** A place, or what the word before says. */
  | 'focused'
  | 'subject'
  | 'zone'
  | 'mechanism'
  | 'metric'
  | 'purpose'
  | 'access';

/** By rule and feature. A test holds this against the grammar. */
export const WANTED: Readonly<Record<string, Wanted>> = {
  'Domain.name': 'new',
  'Team.name': 'new',
  'System.name': 'new',
  'Channel.name': 'new',
  'Entity.name': 'new',
  'Field.name': 'new',
  'Profile.name': 'new',
  'View.name': 'new',
  'As.name': 'new',
  'Flow.entity': 'entity',
  'Flow.from': 'sender',
  'Flow.to': 'receiver',
  'Owner.team': 'team',
  'With.profile': 'profile',
  'Using.mechanism': 'mechanism',
  'Via.names': 'passage',
  'Carries.names': 'field',
  'Ordered.names': 'field',
  'Idempotent.names': 'field',
  'Newest.name': 'field',
  'Mapping.from': 'field',
  'Mapping.to': 'new',
  'Dlq.team': 'team',
  'Alert.team': 'team',
  'Alert.metric': 'metric',
  'On.target': 'platform',
  'Zone.name': 'zone',
  'Source.system': 'system',
  'Reader.system': 'system',
  'Reader.purpose': 'purpose',
  'Writer.system': 'system',
  'Writer.via': 'access',
  'Key.names': 'field',
  'References.names': 'entity',
  'Conflict.by': 'field',
  'Separate.entity': 'entity',
  'Separate.systems': 'system',
  'Reconciled.system': 'system',
  'Style.through': 'passage',
  'Selector.names': 'selected',
  'Focus.name': 'focused',
  'Filter.names': 'selected',
  'Lens.entity': 'entity',
  'Overlay.down': 'place',
  'Fold.names': 'selected',
  'Outage.place': 'place',
  'Slow.place': 'place',
  'Duplicate.flow': 'flow',
  'Expect.subject': 'subject',
  'Expect.place': 'place',
};
