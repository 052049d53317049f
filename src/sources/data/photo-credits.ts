/** Agencies and picture services as credit lines name them; collected for this project, by no means complete. */
export const AGENCY =
	/\b(?:AFP|AP|Associated Press|Reuters|Getty(?: Images)?|Shutterstock|iStock|TASS|Tass|ITAR-TASS|EPA|EPA-EFE|EFE|DPA|dpa|ANSA|UPI|TNS|Xinhua|RIA Novosti|Sputnik|Interfax|Kyodo|Yonhap|Bloomberg|Pixabay|Unsplash|Pexels|Flickr|Wikimedia(?: Commons)?|Alamy|Zuma|Zuma Press|Abaca(?: Press)?|Anadolu|PA|PA Wire|Press Association|PTI|ANI|Canadian Press|Keystone|Magnum|Rex|NurPhoto|SOPA Images|News Agency|Photo Agency|Handout)\b/;

/** Agencies that sign whole articles; alone on a line under the headline, a byline. */
export const WIRE =
	/^(?:reuters|afp|agence france-presse|ap|the associated press|associated press|tass|ria novosti|interfax|xinhua|upi|dpa|bloomberg|efe|ansa|kyodo|yonhap|pti|ani|press association|staff|(?:our |a )?(?:own |staff )?(?:reporters?|writers?|correspondents?)|staff and agencies|agencies|news desk)$/i;

/** The label of a picture's line. */
export const PICTURE_LABEL =
	/^(?:(?:file |stock )?photos?|photograph|images?|pictures?|illustration|graphic|caption|(?:photo |image |picture )?credits?)(?: (?:by|courtesy of))?\s*[:：]/i;
export const PICTURE_BY =
	/^(?:photo|photograph|image|picture|illustration|graphic)s? (?:by|courtesy of|from|via) \p{Lu}/u;

/** The credit in brackets at a caption's end. */
export const PICTURE_CREDIT =
	/^(?:(?:file |stock |ap |afp )?(?:photo|photograph|image|picture|illustration|credit|screenshot|screengrab|handout|courtesy)s?\b)/i;
