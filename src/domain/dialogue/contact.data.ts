/** Who may be reached for, as they stand to the debt. */
export const roles = [
  'debtor',
  'guarantor',
  'spouse',
  'parent',
  'child',
  'relative',
  'friend',
  'colleague',
  'employer',
  'emergency-contact',
  'attorney',
  'debt-adviser',
  'executor',
  'stranger',
] as const;

/** How a way to reach somebody came to be known. */
export const dataSources = [
  'contract',
  'customer-file',
  'authorised-by-debtor',
  'lawful-public',
  'reserved-contact',
  'credit-bureau',
  'purchased',
  'scraped',
  'address-book-upload',
] as const;

/** What became of a contact. */
export const outcomes = [
  'no-answer',
  'busy',
  'invalid-number',
  'answered',
  'conversation',
  'wrong-party',
  'refused',
  'voicemail',
  'delivered',
  'bounced',
  'replied',
  'nobody-home',
] as const;

/** What a contact is for. */
export const purposes = ['demand', 'negotiate', 'notice', 'verify-dispute', 'reply', 'locate', 'welfare', 'remedy-notice'] as const;

export const places = ['home', 'work', 'mobile', 'hospital', 'school', 'public'] as const;

/** Why a person needs more care. */
export const vulnerabilities = [
  'minor',
  'elderly',
  'pregnant',
  'disabled',
  'serious-illness',
  'suicide-risk',
  'mental-capacity',
  'mental-health-crisis',
  'bereaved',
  'language',
  'domestic-abuse',
] as const;
