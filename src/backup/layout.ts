export const MANIFEST = 'manifest.json'
export const PROFILES = 'profiles'
