/** The rooms of src and what each may import: the one table behind the border check. */

/**
 * @typedef {object} Room
 * @property {string} path below src
 * @property {readonly string[]} rooms that it may import: a room, or one file of it
 * @property {readonly string[]} packages that it may import; `node:` stands for what comes with Node
 * @property {string} why the reason, for whoever runs into the border
 */

const core = ['base', 'model', 'analysis'];
const inner = [
  'base',
  'model',
  'language',
  'workspace',
  'platforms',
  'analysis',
  'rules',
  'simulation',
  'views',
  'interop',
];
const frameworks = [
  'langium',
  'langium/lsp',
  'vscode-languageserver',
  'vscode-languageserver-textdocument',
  'vscode-uri',
];

/** @type {readonly Room[]} */
export const rooms = [
  { path: 'base', rooms: [], packages: [], why: 'everything stands on base, so it stands on nothing' },
  {
    path: 'model',
    rooms: ['base'],
    packages: [],
    why: 'the map is plain data: it knows no syntax tree and no protocol',
  },
  {
    path: 'language',
    rooms: ['base', 'model'],
    packages: ['langium', 'chevrotain', 'croner'],
    why: 'a text becomes a fragment without knowing the other files of its map',
  },
  {
    path: 'workspace',
    rooms: ['base', 'model', 'language'],
    packages: ['jsonc-parser', 'vscode-uri'],
    why: 'file system and cache are ports that a host fills',
  },
  { path: 'platforms', rooms: ['base'], packages: [], why: 'platforms are data' },
  {
    path: 'analysis',
    rooms: ['base', 'model', 'platforms'],
    packages: ['croner'],
    why: 'an analysis asks the resolved map, never the text',
  },
  {
    path: 'rules',
    rooms: [...core, 'platforms'],
    packages: ['jsonc-parser', 'picomatch/posix.js'],
    why: 'a rule sees the resolved map alone, so that it runs in a terminal, a browser and a test alike',
  },
  { path: 'simulation', rooms: core, packages: [], why: 'a simulation runs over the resolved map alone' },
  {
    path: 'views',
    rooms: core,
    packages: ['elkjs/lib/elk-worker.min.js'],
    why: 'a view is plain data made of the resolved map, before any host shows it',
  },
  {
    path: 'interop',
    rooms: ['base', 'model'],
    packages: [],
    why: 'imports and exports speak of the map alone',
  },
  {
    path: 'service',
    rooms: inner,
    packages: ['picomatch/posix.js'],
    why: 'the service is the one composition root, and knows no host',
  },
  {
    path: 'lsp',
    rooms: [...inner, 'service'],
    packages: frameworks,
    why: 'an adapter knows the protocol, and no host',
  },
  {
    path: 'hosts/node-files',
    rooms: ['workspace'],
    packages: ['node:', 'vscode-uri'],
    why: 'the hosts that run in Node read files alike, and nothing else there is shared',
  },
  {
    path: 'hosts/node-cache',
    rooms: ['workspace'],
    packages: ['node:'],
    why: 'the hosts that run in Node keep fragments alike, and what one holds the core alone knows',
  },
  {
    path: 'hosts/node-engine',
    rooms: [],
    packages: ['node:'],
    why: 'the processes of Node are run alike, and nothing else there is shared',
  },
  {
    path: 'hosts/server',
    rooms: [
      'base',
      'workspace',
      'service',
      'lsp',
      'hosts/node-engine',
      'hosts/node-files',
      'hosts/node-cache',
    ],
    packages: ['node:', 'vscode-languageserver/node', 'vscode-languageserver/browser', 'vscode-uri'],
    why: 'this host starts the server and gives it files; all else is below it',
  },
  {
    path: 'hosts/vscode',
    rooms: [
      'base',
      'lsp/protocol',
      'views',
      'hosts/webview/messages',
      'hosts/webview/patched',
      'hosts/webview/layout-messages',
      'hosts/webview/html',
      'hosts/webview/state/read-state',
    ],
    packages: [
      'node:',
      'vscode',
      'vscode-languageclient',
      'vscode-languageclient/node',
      'vscode-languageclient/browser',
    ],
    why: 'the extension is a client: what it knows of a map comes over the protocol',
  },
  {
    path: 'hosts/webview',
    rooms: ['base', 'views', 'lsp/protocol'],
    packages: ['elkjs/lib/elk-worker.min.js'],
    why: 'the preview draws what a view computed, with the DOM and nothing else',
  },
  {
    path: 'hosts/cli',
    rooms: [
      'base',
      'model',
      'workspace',
      'rules',
      'views',
      'service',
      'hosts/node-engine',
      'hosts/node-files',
      'hosts/node-cache',
      'hosts/webview/html',
      'hosts/webview/pages/alone-data',
      'hosts/webview/pages/served-data',
      '../package.json',
    ],
    packages: ['node:', 'picocolors', 'elkjs/lib/elk-worker.min.js'],
    why: 'the command line talks to the service, not to the parts behind it',
  },
];
