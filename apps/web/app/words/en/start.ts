/** `/`: the platforms of this install. */
export const start = {
  title: 'Stillroom',
  lead: 'Written therapy, answered within a promised time. Choose where you belong.',
  none: 'There is no platform on this install yet.',
};
