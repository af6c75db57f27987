/**
 * The people of the loopback: two readers and the bot, with fixed ids.
 *
 * @module
 */

/** A Discord user. */
export interface User {
  readonly id: string;
  readonly username: string;
  readonly discriminator: '0';
  readonly global_name: string | null;
  readonly avatar: null;
  readonly bot?: true;
}

/** The bot's account; its id is the application's too. */
export const BOT: User = {
  id: '900000000000000001',
  username: 'isnad',
  discriminator: '0',
  global_name: 'إسناد',
  avatar: null,
  bot: true,
};

/** The readers a person can act as: the second is there to press the first one's buttons. */
export const READERS: readonly [User, User] = [
  {
    id: '900000000000000011',
    username: 'salma',
    discriminator: '0',
    global_name: 'سلمى',
    avatar: null,
  },
  {
    id: '900000000000000012',
    username: 'karim',
    discriminator: '0',
    global_name: 'كريم',
    avatar: null,
  },
];

/** The one server of the loopback, and its channel. The bot's cache never holds them: it asks for no intents. */
export const GUILD_ID = '900000000000000002';
/** The channel of that server. */
export const CHANNEL_ID = '900000000000000003';
/** The channel of direct messages with the bot. */
export const DM_CHANNEL_ID = '900000000000000004';
