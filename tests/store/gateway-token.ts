/** The gateway's token in tests. */
export const token = 'contract-token';
