export const teksten = {
  titel: 'Hulp',
  ondertitel: 'Eén korte bladzijde per scherm. U kunt elke bladzijde printen.',
  print: 'Print',
  alle: 'Alle onderwerpen',
  onderwerpen: 'Onderwerpen',
  versie: (versie: string) => `Kanteltafel, versie ${versie}`,
  onbekend: 'Deze hulpbladzijde is er niet. Kies hieronder een onderwerp.',
}
