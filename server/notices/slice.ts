import { heardByInbox, type Speak } from '../inbox/index.ts'
import { deliverGate } from '../mail/index.ts'
import { answer } from '../platform/gates.ts'
import type { House, Slice } from '../platform/house.ts'
import { calendars } from './calendars/readers.ts'
import { digestJob } from './digest/job.ts'
import { mayLeave } from './gates.ts'
import { noticeJob } from './mails/job.ts'
import { forgetNoticeMails } from './mails/store.ts'
import { messageJob } from './messages/job.ts'
import { addOneClick } from './one-click.ts'
import { pushJob, pushWaker } from './push/job.ts'
import { forgetDevices } from './push/store.ts'
import { routes } from './routes.ts'
import { forgetStops } from './stops/store.ts'
import { hideContent, push } from './switches.ts'

export const notices = (house: House, speak: Speak): Slice => ({
  name: 'notices',
  routes: routes(house),
  jobs: [
    noticeJob(house, speak),
    messageJob(house),
    digestJob(house),
    pushJob(house),
    {
      name: 'notices.forget',
      every: '41 3 * * *',
      long: true,
      run: async () => {
        await forgetNoticeMails(house.ground.inside)
        await forgetStops(house.ground.inside)
        await forgetDevices(house.ground.inside)
      },
    },
  ],
  readers: [pushWaker(heardByInbox), calendars(house)],
  gates: [answer(deliverGate, mayLeave)],
  switches: [hideContent, push],
  extra: (app) => addOneClick(app, house),
})
