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
  information: '#8a8a8a',
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
    good: '#8f8f8f',
    unknown: '#a3a3a3',
    'category-1': '#000000',
    'category-2': '#303030',
    'category-3': '#4a4a4a',
    'category-4': '#626262',
    'category-5': '#787878',
    'category-6': '#8c8c8c',
    'category-7': '#9d9d9d',
    'category-8': '#adadad',
    other: '#b8b8b8',
    truth: '#000000',
    copy: '#4a4a4a',
    way: '#8c8c8c',
    down: '#000000',
  },
  tint: (colour, share) => mixed(colour, '#ffffff', share),
};
