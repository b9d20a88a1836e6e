export {
  type Config,
  ConfigError,
  type Environment,
  readConfig,
  type Source,
  type Sources,
} from './config.ts'
export { type SettingName, settingNames } from './settings.ts'
export { type ShownSetting, showConfig } from './show.ts'
