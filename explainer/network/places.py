"""Where a name leads: only to machines of the public net, unless a person says otherwise.

An address in a content file is typed by whoever opens a pull request. On a machine that builds, it
must not reach what only that machine can: its own services, its neighbours, the cloud's metadata.
So the name is looked up once, what it leads to is judged, and that very place is asked.
"""

import ipaddress
import socket

_NAT64 = ipaddress.ip_network("64:ff9b::/96")  # holds an address of the old net


class NoSuchHostError(Exception):
    """The name leads nowhere."""


class UnknownHostError(Exception):
    """Nobody could say where the name leads: this machine may be offline."""


class PrivatePlaceError(Exception):
    """The name leads to a machine that is not of the public net."""


def place_of(host: str, port: int, *, private: bool) -> str:
    """Give the number of a host, as `203.0.113.5`; `private` ones too where that is asked for.

    Raises one of the errors above. A name with several numbers is refused if any is private.
    """
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except socket.gaierror as error:
        if error.errno in (socket.EAI_NONAME, getattr(socket, "EAI_NODATA", socket.EAI_NONAME)):
            raise NoSuchHostError(host) from None
        raise UnknownHostError(host) from None
    except UnicodeError:
        raise NoSuchHostError(host) from None
    numbers = [str(one[4][0]) for one in found]
    if not private and not all(map(is_public, numbers)):
        raise PrivatePlaceError(host)
    return numbers[0]


def is_public(number: str) -> bool:
    """Tell whether a number is one of the public net."""
    place = ipaddress.ip_address(number.partition("%")[0])
    if isinstance(place, ipaddress.IPv6Address):
        if place.ipv4_mapped is not None:
            return is_public(str(place.ipv4_mapped))
        if place in _NAT64 or place.sixtofour is not None or place.teredo is not None:
            return False
    return place.is_global and not place.is_multicast
