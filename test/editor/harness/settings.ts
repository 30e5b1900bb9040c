/** User settings under which the editor starts quietly: no welcome, no update, no look-up, nothing restored. */

export type Settings = Readonly<Record<string, unknown>>;

export const quietSettings: Settings = {
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'chat.disableAIFeatures': true,
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'git.enabled': false,
  'git.openRepositoryInParentFolders': 'never',
  'window.restoreWindows': 'none',
  'workbench.editor.restoreViewState': false,
  'files.hotExit': 'off',
};

/** On top for tests: on by default in a browser, and each a source of surprises. */
export const testSettings: Settings = {
  ...quietSettings,
  'files.autoSave': 'off',
  'editor.accessibilitySupport': 'off',
  'workbench.reduceMotion': 'on',
  'editor.cursorBlinking': 'solid',
};

/** On top for a folder that nobody has trusted, and nobody is asked about. */
export const untrustedSettings: Settings = {
  'security.workspace.trust.enabled': true,
  'security.workspace.trust.startupPrompt': 'never',
  'security.workspace.trust.banner': 'always',
};
