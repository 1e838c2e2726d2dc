# SPDX-License-Identifier: MIT
# Run by CPack on what it is about to pack: an .rpm keeps the times of files that are older than the commit, and these
# are those of the checkout.
if(DEFINED ENV{SOURCE_DATE_EPOCH})
    execute_process(COMMAND find ${CPACK_TEMPORARY_DIRECTORY} -exec touch -h -d @$ENV{SOURCE_DATE_EPOCH} {} +
        COMMAND_ERROR_IS_FATAL ANY)
endif()
