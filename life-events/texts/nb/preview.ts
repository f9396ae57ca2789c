/** Det man kan starte, og det man kan se på før man starter. */
export const preview = {
  done: 'Er gjort allerede',
  applies: 'Gjelder deg',
  not: 'Gjelder ikke deg',
  unknown: 'Vet vi ikke ennå',
  start: 'Start forløpet',
  look: 'Se hva som gjelder deg',
  follows: 'Da henter vi opplysninger fra registrene, og sier fra når noe venter på deg.',
  nothing: 'Ingenting blir sendt eller lagret.',
  awaited: 'Det vet vi når det har skjedd.',
  home: 'Det vet vi når Folkeregisteret har sagt hvor du bor.',
  period: 'Det kommer når perioden begynner.',
  register: '{name} blir spurt om {n} ting',
  registerOne: '{name} blir spurt om én ting',
} as const;
