"""Which page draws which practice."""

from collections.abc import Callable

from inclusion.practice.browser import Browser
from inclusion.practice.cards import Cards
from inclusion.practice.chat import Chat
from inclusion.practice.device import Device
from inclusion.practice.homescreen import HomeScreen
from inclusion.practice.pairs import Pairs
from inclusion.practice.password3 import Password3
from inclusion.practice.script import Practice
from inclusion.practice.search import Search
from inclusion.practice.settings import Adjust
from inclusion.practice.signin import SignIn
from inclusion.practice.targets import Targets
from inclusion.practice.trouble import Trouble
from inclusion.practice.videocall import Call
from inclusion.practice.wifi import Wifi
from inclusion.ui.frame import Kit
from inclusion.ui.practice.browser import BrowserPage
from inclusion.ui.practice.cards import CardsPage
from inclusion.ui.practice.chat import ChatPage
from inclusion.ui.practice.device import DevicePage
from inclusion.ui.practice.homescreen import HomeScreenPage
from inclusion.ui.practice.page import PracticePage, RealApp
from inclusion.ui.practice.pairs import PairsPage
from inclusion.ui.practice.password3 import Password3Page
from inclusion.ui.practice.search import SearchPage
from inclusion.ui.practice.settings import SettingsPage
from inclusion.ui.practice.signin import SignInPage
from inclusion.ui.practice.targets import TargetsPage
from inclusion.ui.practice.trouble import TroublePage
from inclusion.ui.practice.videocall import CallPage
from inclusion.ui.practice.wifi import WifiPage

PAGES: dict[type, type[PracticePage]] = {
    Cards: CardsPage,
    Chat: ChatPage,
    Pairs: PairsPage,
    Browser: BrowserPage,
    Password3: Password3Page,
    Search: SearchPage,
    SignIn: SignInPage,
    Trouble: TroublePage,
    Call: CallPage,
    Wifi: WifiPage,
    Targets: TargetsPage,
    Adjust: SettingsPage,
    HomeScreen: HomeScreenPage,
    Device: DevicePage,
}


def practice_page(
    kit: Kit, practice: Practice, changed: Callable[[], None], app: RealApp | None = None
) -> PracticePage:
    """Make the page for a practice; without `app` nothing real is changed."""
    return PAGES[type(practice)](kit, practice, changed, app)
