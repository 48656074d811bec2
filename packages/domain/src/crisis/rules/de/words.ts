/** Word classes of the German rules, in folded spelling: `ö` is `o` (and is read as `oe` too), `ß` is `ss`. */
export const words = {
  will: 'will moechte mochte wollte wuensche wunsche wuenschte wunschte mag wil',
  sterben: 'sterben verrecken krepieren',
  tot: 'tot gestorben',
  umbringen:
    'umbringen töten toten erhängen erhangen erschiessen ertränken ertranken vergiften aufhängen aufhangen umzubringen',
  umgebracht: 'umgebracht getötet getotet erhängt erhangt erschossen aufgehängt aufgehangt',
  leben: 'leben weiterleben existieren dasein weitermachen',
  lebens: 'leben lebens daseins',
  denke: 'denke denk dachte gedanken gedanke nachdenken überlege uberlege plane planen vor spiele',
  partner:
    'mann ehemann freund partner ex exmann exfreund frau freundin exfreundin lebensgefährte lebensgefahrte',
  er: 'er sie mann ehemann freund partner ex exmann exfreund frau freundin',
  schlaegt:
    'schlägt schlagt würgt wurgt tritt schubst stösst stosst verprügelt verprugelt misshandelt vergewaltigt schlug trat würgte wurgte bedroht',
  geschlagen:
    'geschlagen gewürgt gewurgt getreten geschubst gestossen verprügelt verprugelt misshandelt vergewaltigt bedroht',
  eltern: 'vater papa stiefvater mutter mama stiefmutter eltern onkel opa bruder',
  kind: 'kind kinder tochter sohn baby',
  andere:
    'er sie mein meine freund freundin bruder schwester mutter vater jemand leute man menschen typ kollege kollegin nachbar',
  ich: 'ich mich mir mein',
  satz: 'ich aber weil wenn dass und',
  lachen: 'haha hahaha lol xd hihi 😂 🤣 💀 lmao',
  bald: 'heute nacht abend morgen jetzt gleich',
  mittel:
    'tabletten pillen schlaftabletten strick seil pistole waffe messer rasierklinge klinge gift insulin medikamente',
  zahl: '# ## ein eine zwei drei vier fünf funf sechs zehn paar einigen',
} as const;

export const spellings = {
  hab: 'habe',
  "hab's": 'habe es',
  "ich's": 'ich es',
  nich: 'nicht',
  nichmehr: 'nicht mehr',
  nimmer: 'nicht mehr',
  nix: 'nichts',
  is: 'ist',
  ned: 'nicht',
  kb: 'keinen bock',
  suizit: 'suizid',
  sui: 'suizid',
  svv: 'selbstverletzung',
  'selbst verletzung': 'selbstverletzung',
  'häusliche gewalt': 'hauslichegewalt',
  'häuslicher gewalt': 'hauslichegewalt',
} as const;

export const fillers =
  'einfach nur so sehr wirklich echt halt eben doch ja mal auch schon gar total ganz endlich manchmal oft immer verdammt scheiss irgendwie eigentlich gerade grad voll richtig ehrlich';

export const negators = 'nicht nie niemals kein keine keinen ohne weder';

export const common =
  'ich du er sie es wir ihr der die das den dem ein eine einen einem und oder aber nicht mich mir dich dir sich mein meine meinen ist bin war habe hat hatte sein zu in im am auf an mit von bei aus für fur als wie was wenn weil dass auch noch nur so mehr kann muss will wird werde man hier da heute alles nichts leben mann frau freund um durch nach über uber ans';

export const whole = '';

export const slips = 'umbringen selbstmord suizid sterben';
