/** For paper without colour: kinds are told by shape, patterns by weight, head and sign, values by their texts. */
import { light } from './light.js';
import { mixed, type Family, type Palette } from './palette.js';

const family = (fill: string): Family => ({ fill, edge: '#4a4a4a', tile: '#ffffff', ink: '#1c1c1c' });

const [ink, soft] = ['#1c1c1c', '#6b6b6b'];

export const print: Palette = {
  ...light,
  text: '#111111',
  muted: '#474747',
  card: family('#ffffff'),
  link: family('#f1f1f1'),
  store: family('#f7f7f7'),
  outside: family('#ffffff'),
  closed: family('#e9e9e9'),
  group: '#000000',
  groupShare: 0.025,
  groupEdge: '#9a9a9a',
  groupText: '#333333',
  plateEdge: '#c4c4c4',
  error: '#111111',
  warning: '#4a4a4a',
  information: '#6e6e6e',
  focus: '#000000',
  faded: 0.3,
  patterns: {
    realtime: ink,
    'near-realtime': ink,
    batch: '#444444',
    'on-demand': ink,
    'event-driven': ink,
    plain: soft,
  },
  tones: {
    critical: '#000000',
    warning: '#3d3d3d',
    notice: soft,
    good: '#7d7d7d',
    unknown: '#8a8a8a',
    'category-1': '#000000',
    'category-2': '#2a2a2a',
    'category-3': '#3e3e3e',
    'category-4': '#505050',
    'category-5': '#606060',
    'category-6': '#707070',
    'category-7': '#7e7e7e',
    'category-8': '#8c8c8c',
    other: '#929292',
    truth: '#000000',
    copy: '#4a4a4a',
    way: '#8c8c8c',
    down: '#000000',
  },
  tint: (colour, share) => mixed(colour, '#ffffff', share),
};
