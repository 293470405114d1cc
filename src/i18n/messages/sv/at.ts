/** The hours after a comma, or nothing: what the municipality did not promise is not said. */
export const at = (hours: string | null) => (hours === null ? '' : `, ${hours}`);
