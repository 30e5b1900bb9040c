/** Is not named as files are named here. */
export const name = 'NotKebab';
