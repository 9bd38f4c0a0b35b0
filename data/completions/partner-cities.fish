# SPDX-FileCopyrightText: 2026 Partner Cities contributors
# SPDX-License-Identifier: GPL-3.0-or-later

complete -c partner-cities -f -k -a '(__fish_complete_suffix .partners.json)'
complete -c partner-cities -l select -x -d 'Select a city once the file is open'
complete -c partner-cities -l validate -d 'Check files and print their problems'
complete -c partner-cities -l list -d 'Print the cities as a table'
complete -c partner-cities -l as-of -x -d 'List the relations of that day'
complete -c partner-cities -l version -d 'Print the version'
complete -c partner-cities -s h -l help -d 'Print a summary of the options'
