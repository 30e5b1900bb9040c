/** Our own drawings on the buttons: strokes in a box of 16 by 16. */

export const icons = {
  plus: 'M8 3.5V12.5M3.5 8H12.5',
  minus: 'M3.5 8H12.5',
  fit: 'M2.5 6V2.5H6M10 2.5H13.5V6M13.5 10V13.5H10M6 13.5H2.5V10',
  tidy: 'M2.5 3H6.5V6.5H2.5ZM9.5 9.5H13.5V13H9.5ZM6.5 4.7H11.5V9.5',
  back: 'M13 8H3.5M7 4L3 8L7 12',
  forward: 'M3 8H12.5M9 4L13 8L9 12',
  search: 'M11.5 7A4.5 4.5 0 1 1 2.5 7A4.5 4.5 0 1 1 11.5 7ZM10.3 10.3L13.5 13.5',
  filter: 'M2.5 3.5H13.5L9.5 8.5V13L6.5 11.5V8.5Z',
  list: 'M6 4H13.5M6 8H13.5M6 12H13.5M2.8 4H3.2M2.8 8H3.2M2.8 12H3.2',
  details: 'M2.5 2.5H13.5V13.5H2.5ZM9.5 2.5V13.5',
  close: 'M4 4L12 12M12 4L4 12',
  text: 'M3 4H13M3 8H10M3 12H12',
  fix: 'M5.5 11H10.5M6.2 13.5H9.8M5.8 11C5.8 9.4 4 8.6 4 6.3A4 4 0 0 1 12 6.3C12 8.6 10.2 9.4 10.2 11',
} as const;

export type IconName = keyof typeof icons;
