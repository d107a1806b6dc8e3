import type { orderingStates as source } from '#app/messages/id/ordering-states.ts'
import type { Translation } from '#app/messages/translation.ts'

export const orderingStates = {
  states: {
    request: {
      draft: 'Draft',
      open: 'Waiting for quotes',
      ordered: 'Ordered',
      closed: 'Closed',
    },
    quote: {
      asked: 'Waiting for an answer',
      offered: 'Offered',
      declined: 'Cannot offer',
      accepted: 'Chosen',
      notChosen: 'Not chosen',
    },
    order: {
      awaitingApproval: 'Awaiting approval',
      placed: 'Ordered',
      refused: 'Not approved',
      cancelled: 'Cancelled',
    },
    part: {
      pending: 'Awaiting approval',
      placed: 'Waiting for confirmation',
      confirmed: 'In the making',
      declined: 'Declined',
      fulfilled: 'Fully delivered',
      cancelled: 'Cancelled',
    },
    shipment: { shipped: 'On its way', received: 'Received' },
    invoice: { issued: 'Unpaid', paid: 'Paid' },
    payment: {
      pending: 'Not finished',
      proven: 'Waiting for the seller',
      counted: 'Waiting for a second person',
      confirmed: 'Received',
      refused: 'Does not match',
    },
    delivery: {
      nothingSent: 'Nothing sent',
      underway: 'On its way',
      partlyDelivered: 'Partly delivered',
      delivered: 'Delivered',
    },
  },
  acts: {
    request: { begin: 'Begin', send: 'Send', order: 'Order', close: 'Close request' },
    quote: {
      ask: 'Ask for a quote',
      offer: 'Send quote',
      decline: 'Cannot offer',
      accept: 'Choose',
      passOver: 'Pass over',
    },
    order: {
      place: 'Order',
      hold: 'Ask for approval',
      approve: 'Approve',
      refuse: 'Refuse',
      cancel: 'Cancel order',
    },
    part: {
      order: 'Order',
      hold: 'Hold',
      place: 'Pass on to the maker',
      confirm: 'Confirm order',
      decline: 'Decline',
      cancel: 'Cancel',
      fulfil: 'Complete',
    },
    shipment: { send: 'Send', receive: 'Record receipt' },
    invoice: { issue: 'Issue invoice', settle: 'Settle' },
    payment: {
      prove: 'Send proof',
      begin: 'Pay online',
      count: 'Money has arrived',
      confirm: 'Confirm payment',
      refuse: 'Money does not match',
      settle: 'Received by the provider',
      fail: 'Failed at the provider',
    },
  },
  refusalReasons: {
    damaged: 'Damaged',
    wrongItem: 'Wrong item',
    quality: 'Quality not as agreed',
    expired: 'Past its expiry date',
    other: 'Another reason',
  },
} satisfies Translation<typeof source>
