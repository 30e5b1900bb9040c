/** The patterns that do not depend on the grammar: comments, texts, punctuation. */
import type { Rule } from './pattern.js';
import { scope } from './scopes.js';

/** Rule ids and the date past which a suppression ends. */
const suppression: Rule = {
  match:
    '(?<=//)\\s*(headwater-ignore)(?![\\w-])([^:]*)(:)?(?:.*?\\b(until)\\s+(\\d{4}-\\d{2}-\\d{2})\\s*$)?',
  captures: {
    1: { name: scope('keyword.other.suppression') },
    2: { patterns: [{ name: scope('entity.name.tag.rule'), match: '[\\w-]+' }] },
    3: { name: scope('punctuation.separator') },
    4: { name: scope('keyword.other.suppression') },
    5: { name: scope('constant.numeric.date') },
  },
};

export const comments = (): Rule[] => [
  {
    name: scope('comment.line.double-slash'),
    begin: '//',
    end: '$',
    beginCaptures: { 0: { name: scope('punctuation.definition.comment') } },
    patterns: [suppression],
  },
  {
    name: scope('comment.block.documentation'),
    begin: '/\\*\\*(?!/)',
    end: '\\*/',
    captures: { 0: { name: scope('punctuation.definition.comment') } },
  },
  {
    name: scope('comment.block'),
    begin: '/\\*',
    end: '\\*/',
    captures: { 0: { name: scope('punctuation.definition.comment') } },
  },
];

const quotes = { 0: { name: scope('punctuation.definition.string') } };

export const texts = (): Rule[] => [
  {
    name: scope('string.quoted.triple'),
    begin: '"""',
    end: '"""',
    captures: quotes,
    // Line by line, so that no construct of markdown can run past the closing quotes.
    patterns: [
      {
        contentName: 'meta.embedded.block.markdown',
        begin: '(?:^|\\G)(?!.*""")',
        while: '^(?!.*""")',
        patterns: [{ include: 'text.html.markdown' }],
      },
    ],
  },
  {
    name: scope('string.quoted.double'),
    begin: '"',
    end: '"|$',
    captures: quotes,
    patterns: [{ name: scope('constant.character.escape'), match: '\\\\.' }],
  },
];

export const punctuation = (): Rule[] => [
  { name: scope('punctuation.section.block'), match: '[{}]' },
  { name: scope('punctuation.separator.comma'), match: ',' },
  { name: scope('keyword.operator'), match: '->|[<>]=?|=' },
];
