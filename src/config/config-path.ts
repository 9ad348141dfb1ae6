/** Where the configuration file stands when nobody says otherwise; relative to the root of the base. */
export const DEFAULT_CONFIG_PATH = '.github/integration.yml'
