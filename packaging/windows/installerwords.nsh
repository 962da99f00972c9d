; SPDX-FileCopyrightText: 2026 The Grelot authors
; SPDX-License-Identifier: MIT
;
; What the installer says besides NSIS's own words. UTF-8 with a byte order mark, by which makensis knows it.

LangString StillRunning ${LANG_ENGLISH} "Grelot is still running and did not quit. Quit it from its menu in the notification area, then try again."
LangString DeleteSettings ${LANG_ENGLISH} "Do you want to delete your accounts and settings as well?$\r$\n$\r$\nPasswords are in the Windows Credential Manager and stay there; remove an account in Grelot to delete its password."

LangString StillRunning ${LANG_FRENCH} "Grelot est encore ouvert et ne s’est pas fermé. Quittez-le depuis son menu dans la zone de notification, puis réessayez."
LangString DeleteSettings ${LANG_FRENCH} "Voulez-vous aussi supprimer vos comptes et vos réglages ?$\r$\n$\r$\nLes mots de passe se trouvent dans le Gestionnaire d’identification de Windows et y restent ; pour effacer un mot de passe, supprimez le compte dans Grelot."

LangString StillRunning ${LANG_GERMAN} "Grelot läuft noch und hat sich nicht beendet. Beenden Sie es über sein Menü im Infobereich und versuchen Sie es noch einmal."
LangString DeleteSettings ${LANG_GERMAN} "Sollen auch Ihre Konten und Einstellungen gelöscht werden?$\r$\n$\r$\nKennwörter stehen in der Windows-Anmeldeinformationsverwaltung und bleiben dort; um ein Kennwort zu löschen, entfernen Sie das Konto in Grelot."

LangString StillRunning ${LANG_SPANISH} "Grelot sigue en marcha y no se ha cerrado. Ciérrelo desde su menú en el área de notificación e inténtelo de nuevo."
LangString DeleteSettings ${LANG_SPANISH} "¿Desea borrar también sus cuentas y ajustes?$\r$\n$\r$\nLas contraseñas están en el Administrador de credenciales de Windows y se quedan allí; para borrar una contraseña, quite la cuenta en Grelot."
